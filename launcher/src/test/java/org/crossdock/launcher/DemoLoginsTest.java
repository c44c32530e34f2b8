package org.crossdock.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoLoginsTest {
    private final DemoLogins logins = DemoLogins.load();

    @Test
    void every_role_of_a_merchant_has_a_login_named_after_it() {
        for (var merchant : logins.merchants()) {
            assertThat(merchant.users().stream().map(DemoLogins.Login::username))
                    .contains(
                            "merchant-admin@" + merchant.domain(),
                            "operations@" + merchant.domain(),
                            "support-agent@" + merchant.domain(),
                            "analyst@" + merchant.domain());
        }
    }

    @Test
    void both_merchants_have_a_machine_client_and_store_associates() {
        assertThat(logins.merchants().stream().map(DemoLogins.Merchant::integration))
                .containsExactly("demo-superstore", "demo-gifthouse");
        assertThat(associates()).contains("associate.st-nyc@superstore.demo", "associate.st-lon@gifthouse.demo");
    }

    private Stream<String> associates() {
        return logins.merchants().stream()
                .flatMap(merchant -> merchant.users().stream())
                .filter(login -> login.role().equals("store-associate"))
                .map(DemoLogins.Login::username);
    }
}
