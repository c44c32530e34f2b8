package org.crossdock.web.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {

    @Test
    void what_a_cookie_carries_comes_back_as_it_was() {
        DeepLink link = new DeepLink("/order/list", "q=a%20b+c&status=OPEN&next=/x?y");

        assertThat(link.cookieValue().flatMap(DeepLink::parse)).hasValue(link);
        assertThat(link.cookieValue().orElseThrow()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void page_without_a_query_needs_no_cookie() {
        assertThat(new DeepLink("/order/list", "").cookieValue()).isEmpty();
    }

    @Test
    void cookie_carries_no_more_than_two_kilobytes() {
        assertThat(new DeepLink("/order/list", "q=" + "x".repeat(1_500)).cookieValue())
                .isPresent();
        assertThat(new DeepLink("/order/list", "q=" + "x".repeat(1_600)).cookieValue())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/order/list?q=a",
                "/order/list",
                "/order/list?",
                "?q=a",
                "/order/list?q=a\r\nSet-Cookie: b=c",
                "/order/list?q=\u00e4",
                ""
            })
    void what_is_no_path_and_query_is_nothing(String text) {
        String value = Base64.getUrlEncoder().encodeToString(text.getBytes(ISO_8859_1));

        assertThat(DeepLink.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "/order/list?q=a", "L29yZGVyL2xpc3Q/cT1h"})
    void what_was_not_written_by_us_is_nothing(String value) {
        assertThat(DeepLink.parse(value)).isEmpty();
    }

    @Test
    void no_cookie_is_nothing() {
        assertThat(DeepLink.parse(null)).isEmpty();
    }
}
