package org.crossdock.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesServletTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, /",
                "http://portal:8080/order/list?q=a%20b, /order/list?q=a%20b",
                "https://elsewhere.example//evil.example, /",
                "http://portal:8080, /",
                "about:blank, /"
            })
    void nobody_is_sent_to_another_site(String referrer, String page) {
        assertThat(PreferencesServlet.pageBefore(referrer)).isEqualTo(page);
    }
}
