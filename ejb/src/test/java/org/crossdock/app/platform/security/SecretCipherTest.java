package org.crossdock.app.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretCipherTest {

    private static final String SECRET = "shpss_hush, ☃";
    private static final String OWNER = "superstore shopify";

    private final SecretCipher cipher = new SecretCipher(key(1));

    @Test
    void a_secret_opens_for_its_owner() {
        byte[] sealed = cipher.seal(SECRET, OWNER);

        assertThat(cipher.open(sealed, OWNER)).isEqualTo(SECRET);
    }

    @Test
    void it_cannot_be_read_as_it_is_stored() {
        byte[] sealed = cipher.seal(SECRET, OWNER);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("shpss");
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(cipher.seal(SECRET, OWNER)).isNotEqualTo(cipher.seal(SECRET, OWNER));
    }

    @Test
    void it_does_not_open_for_another_merchant_or_channel() {
        byte[] sealed = cipher.seal(SECRET, OWNER);

        assertThatThrownBy(() -> cipher.open(sealed, "gifthouse shopify")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_does_not_open_with_another_key() {
        byte[] sealed = cipher.seal(SECRET, OWNER);
        SecretCipher other = new SecretCipher(key(2));

        assertThatThrownBy(() -> other.open(sealed, OWNER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] sealed = cipher.seal(SECRET, OWNER);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.open(sealed, OWNER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_never_sealed_does_not_open() {
        assertThatThrownBy(() -> cipher.open(new byte[] {1, 2, 3}, OWNER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> new SecretCipher(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
