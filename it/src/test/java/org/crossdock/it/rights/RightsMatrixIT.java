package org.crossdock.it.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossdock.app.platform.security.AccessRefused;
import org.crossdock.domain.tenant.Role;
import org.crossdock.it.container.ContainerStory;
import org.crossdock.it.container.TestedEar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every public method of every service is called as every role. The services are found in the deployed application, so
 * that a new one is asked as soon as it is there; what is expected is the table {@code Right}.
 */
@ContainerStory
class RightsMatrixIT {

    private static final int SERVICES_OF_THE_FIRST_RELEASE = 16;

    @Inject
    private Services services;

    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withStoriesOf("org.crossdock.it.rights");
    }

    @Test
    void every_role_may_call_what_its_rights_say_and_nothing_else() {
        List<ServiceMethod> methods = services.methods();

        assertThat(methods.stream().map(ServiceMethod::service).distinct())
                .hasSizeGreaterThanOrEqualTo(SERVICES_OF_THE_FIRST_RELEASE);
        assertAll(methods.stream().flatMap(RightsMatrixIT::asEveryRole));
    }

    @Test
    void nobody_may_call_anything() {
        assertAll(services.methods().stream()
                .map(method -> () -> assertThat(method.refuses(Set.of()))
                        .as("%s called by somebody without a role", method)
                        .isTrue()));
        assertAll(services.methods().stream()
                .map(method -> () -> assertThat(method.callUnbound())
                        .as("%s called by a thread without a caller", method)
                        .isInstanceOf(AccessRefused.class)));
    }

    private static Stream<Executable> asEveryRole(ServiceMethod method) {
        return Arrays.stream(Role.values())
                .map(role -> () -> assertThat(method.refuses(Set.of(role)))
                        .as("%s called as %s is refused", method, role.realmName())
                        .isEqualTo(!method.needed().isGivenTo(role)));
    }
}
