package org.crossdock.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.crossdock.domain.routing.FilterReason;
import org.crossdock.domain.routing.LossReason;
import org.crossdock.domain.routing.PlanKind;
import org.crossdock.domain.routing.RoutingNote;
import org.crossdock.domain.routing.SearchMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingWordsTest {

    @ParameterizedTest
    @MethodSource("keys")
    void every_reason_of_routing_has_words(String key) {
        ResourceBundle words = ResourceBundle.getBundle("org.crossdock.web.routing.messages", Locale.ROOT);

        assertThat(words.containsKey(key)).isTrue();
    }

    static Stream<String> keys() {
        return Stream.of(
                        Stream.of(FilterReason.values()).map(FilterReason::key),
                        Stream.of(LossReason.values()).map(LossReason::key),
                        Stream.of(PlanKind.values()).map(PlanKind::key),
                        Stream.of(RoutingNote.values()).map(RoutingNote::key),
                        Stream.of(SearchMethod.values()).map(SearchMethod::key))
                .flatMap(keys -> keys);
    }
}
