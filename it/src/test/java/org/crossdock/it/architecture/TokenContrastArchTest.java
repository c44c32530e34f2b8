package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every text, border and chart line can be told from its ground, in the light and in the dark theme. */
class TokenContrastArchTest {

    private static final double TEXT = 4.9;
    private static final double EDGE = 3.0;
    private static final double FOCUS = 5.5;

    private static final List<String> GROUNDS = List.of("bg", "surface", "subtle", "hover", "selected");

    private static final Map<String, List<String>> TEXT_ON = Map.of(
            "ink",
            GROUNDS,
            "muted",
            GROUNDS,
            "link",
            GROUNDS,
            "danger-ink",
            GROUNDS,
            "on-fill",
            List.of("brand", "brand-hover", "danger"),
            "top-ink",
            List.of("top", "top-field"),
            "top-muted",
            List.of("top", "top-field"),
            "top-warn",
            List.of("top"));

    private static final List<String> TONES = List.of("ok", "info", "warn", "bad", "mute", "auto");

    private static final List<String> SERIES =
            List.of("series-1", "series-2", "series-3", "series-4", "series-5", "series-6");

    @Test
    void everything_can_be_read() {
        String css = Project.text(Project.path("web/src/main/webapp/resources/css/app.css"));

        assertThat(tooFaint("light", Tokens.light(css), 5.0)).isEmpty();
        assertThat(tooFaint("dark", Tokens.dark(css), 7.5)).isEmpty();
    }

    @Test
    void faint_text_is_seen() {
        Contrasts contrasts = new Contrasts(
                "light", Tokens.light("--ink: light-dark(#999999, #eeeeee); --bg: light-dark(#ffffff, #000000);"));

        contrasts.need(TEXT, "ink", "bg");

        assertThat(contrasts.tooFaint()).containsExactly("light: --ink on --bg has 2.85, needs 4.90");
    }

    @Test
    void the_sum_is_the_one_of_wcag() {
        Tokens extremes = Tokens.light("--ink: light-dark(#000000, #ffffff); --bg: light-dark(#ffffff, #000000);");

        assertThat(extremes.contrast("ink", "bg")).isCloseTo(21, within(0.001));
    }

    private static List<String> tooFaint(String theme, Tokens tokens, double series) {
        Contrasts contrasts = new Contrasts(theme, tokens);
        TEXT_ON.forEach((text, grounds) -> grounds.forEach(ground -> contrasts.need(TEXT, text, ground)));
        TONES.forEach(tone -> contrasts.need(TEXT, tone + "-ink", tone));
        SERIES.forEach(line -> contrasts.need(series, line, "surface"));
        GROUNDS.forEach(ground -> contrasts.need(EDGE, "edge", ground));
        GROUNDS.forEach(ground -> contrasts.need(FOCUS, "focus", ground));
        contrasts.need(FOCUS, "top-focus", "top");
        return contrasts.tooFaint();
    }
}
