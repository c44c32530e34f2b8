package org.crossdock.app.channel.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopifySignatureTest {

    private static final byte[] BODY = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);

    /** printf '{"id":1}' | openssl dgst -sha256 -hmac hush -binary | base64 */
    private static final String SIGNED_WITH_HUSH = "VnKUjZsLuN5iZWjn5EntcBVCF9kMN43LglzCE1/GSeY=";

    private final ShopifySignature hush = new ShopifySignature("hush");

    @Test
    void the_shops_own_signature_is_accepted() {
        assertThat(hush.matches(BODY, SIGNED_WITH_HUSH)).isTrue();
    }

    @Test
    void another_secret_is_not() {
        assertThat(new ShopifySignature("hush!").matches(BODY, SIGNED_WITH_HUSH))
                .isFalse();
    }

    @Test
    void one_changed_byte_is_noticed() {
        byte[] changed = BODY.clone();
        changed[6] = '2';

        assertThat(hush.matches(changed, SIGNED_WITH_HUSH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no base64 at all", "AAAA", "ÄÖÜ"})
    void what_is_no_signature_is_refused(String nonsense) {
        assertThat(hush.matches(BODY, nonsense)).isFalse();
    }
}
