package org.crossdock.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.crossdock.domain.tenant.ApiClientStatus;
import org.crossdock.domain.tenant.ApiScope;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.tenant.Role;
import org.junit.jupiter.api.Test;

class TenantWordsTest {

    private final ResourceBundle words = ResourceBundle.getBundle("org.crossdock.web.tenant.messages", Locale.ENGLISH);

    @Test
    void every_role_status_and_scope_has_words() {
        assertThat(Stream.of(
                                names("role", MerchantRole.values()),
                                names("role.help", MerchantRole.values()),
                                names("member", MemberStatus.values()),
                                names("client.status", ApiClientStatus.values()),
                                names("scope", ApiScope.values()),
                                names("end", ClientEnd.values()))
                        .flatMap(keys -> keys))
                .allMatch(words::containsKey);
    }

    @Test
    void every_right_within_a_merchant_has_words() {
        assertThat(Arrays.stream(Right.values())
                        .filter(right -> Arrays.stream(Role.values())
                                .filter(role -> role != Role.PLATFORM_ADMIN)
                                .anyMatch(right::isGivenTo))
                        .map(right -> "right." + right.name()))
                .allMatch(words::containsKey);
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
    }
}
