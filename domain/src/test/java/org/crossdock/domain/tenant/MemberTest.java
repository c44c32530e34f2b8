package org.crossdock.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossdock.domain.tenant.MerchantRole.ANALYST;
import static org.crossdock.domain.tenant.MerchantRole.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.MerchantRole.STORE_ASSOCIATE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final NodeId STORE = new NodeId(new UUID(0, 1));

    @Test
    void invited_member_becomes_active_with_the_first_login() {
        Member nora = invited(Set.of(ANALYST));

        nora.loggedIn(NOON);

        assertThat(nora.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(nora.lastLoginAt()).contains(NOON);
    }

    @Test
    void member_who_has_joined_is_not_invited_again() {
        Member nora = invited(Set.of(ANALYST));
        nora.loggedIn(NOON);

        assertThatThrownBy(() -> nora.invite("admin", NOON)).isInstanceOf(MemberRefused.class);
    }

    @Test
    void member_who_never_logged_in_is_invited_again_after_reactivation() {
        Member nora = invited(Set.of(ANALYST));

        nora.deactivate();
        nora.reactivate();

        assertThat(nora.status()).isEqualTo(MemberStatus.INVITED);
    }

    @Test
    void deactivated_admin_is_no_admin() {
        Member admin = invited(Set.of(MERCHANT_ADMIN));
        assertThat(admin.isAdmin()).isTrue();

        admin.deactivate();

        assertThat(admin.isAdmin()).isFalse();
    }

    @Test
    void store_associate_needs_a_store() {
        Member nora = invited(Set.of(ANALYST));

        assertThatThrownBy(() -> nora.giveRoles(Set.of(STORE_ASSOCIATE))).hasMessageContaining("needs a location");

        nora.workAt(Set.of(STORE));
        nora.giveRoles(Set.of(STORE_ASSOCIATE));
        assertThat(nora.roles()).containsExactly(STORE_ASSOCIATE);
        assertThatThrownBy(() -> nora.workAt(Set.of())).isInstanceOf(MemberRefused.class);
    }

    @Test
    void nobody_is_without_a_role() {
        Member nora = invited(Set.of(ANALYST));

        assertThatThrownBy(() -> nora.giveRoles(Set.of())).hasMessageContaining("needs a role");
    }

    @Test
    void merchants_can_name_neither_the_platforms_role_nor_that_of_programs() {
        assertThat(MerchantRole.ofRealmRole("platform-admin")).isEmpty();
        assertThat(MerchantRole.ofRealmRole("integration")).isEmpty();
        assertThat(MerchantRole.values())
                .extracting(MerchantRole::role)
                .doesNotContain(Role.PLATFORM_ADMIN, Role.INTEGRATION);
    }

    @Test
    void scope_of_no_locations_covers_none_and_the_scope_of_all_covers_each() {
        assertThat(NodeScope.only(Set.of()).covers(STORE)).isFalse();
        assertThat(NodeScope.only(Set.of(STORE)).covers(STORE)).isTrue();
        assertThat(NodeScope.all().covers(STORE)).isTrue();
    }

    private static Member invited(Set<MerchantRole> roles) {
        Member member = new Member("subject", "nora@example.com", "Nora Field", roles, MemberStatus.INVITED);
        member.invite("admin@example.com", NOON);
        return member;
    }
}
