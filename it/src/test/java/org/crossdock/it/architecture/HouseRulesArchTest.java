package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold for our classes, and each of them sees the fixture that breaks it. */
class HouseRulesArchTest {

    static List<HouseRule> rules() {
        return Stream.of(
                        LayerRules.ALL,
                        FeatureRules.ALL,
                        AccessRules.ALL,
                        EdgeRules.ALL,
                        ModelRules.ALL,
                        HonestyRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_kept(HouseRule rule) {
        rule.in(House.ours()).check(House.ours().classes());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sees_its_breach(HouseRule rule) {
        ArchRule broken = rule.in(House.ofBreaches());

        assertThatThrownBy(() -> broken.check(House.ofBreaches().classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.breach().getName());
    }
}
