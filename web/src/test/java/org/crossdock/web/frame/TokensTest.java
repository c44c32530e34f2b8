package org.crossdock.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeats the sum of every contrast that the tokens of the style sheet promise, light and dark. */
class TokensTest {

    private static final Path STYLE = Path.of("src/main/webapp/resources/css/app.css");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private final Map<String, String[]> tokens = read();

    @ParameterizedTest
    @CsvSource({
        "ink, bg",
        "ink, surface",
        "ink, subtle",
        "ink, hover",
        "ink, selected",
        "muted, bg",
        "muted, surface",
        "muted, subtle",
        "muted, hover",
        "muted, selected",
        "link, bg",
        "link, surface",
        "link, subtle",
        "link, hover",
        "link, selected",
        "danger-ink, surface",
        "on-fill, brand",
        "on-fill, brand-hover",
        "on-fill, danger",
        "top-ink, top",
        "top-ink, top-field",
        "top-ink, top-line",
        "top-muted, top",
        "top-muted, top-field",
        "top-warn, top",
        "ok-ink, ok",
        "info-ink, info",
        "warn-ink, warn",
        "bad-ink, bad",
        "mute-ink, mute",
        "auto-ink, auto"
    })
    void text_can_be_read_on_its_ground(String text, String ground) {
        assertThat(contrast(text, ground, 0)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(text, ground, 1)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, surface",
        "edge, bg",
        "edge, top-field",
        "focus, bg",
        "focus, surface",
        "top-focus, top",
        "series-1, surface",
        "series-2, surface",
        "series-3, surface",
        "series-4, surface",
        "series-5, surface",
        "series-6, surface",
        "series-1, mute",
        "series-3, mute",
        "series-1, land",
        "series-5, land",
        "series-6, land"
    })
    void shapes_can_be_told_from_their_ground(String shape, String ground) {
        assertThat(contrast(shape, ground, 0)).as("light").isGreaterThanOrEqualTo(SHAPE);
        assertThat(contrast(shape, ground, 1)).as("dark").isGreaterThanOrEqualTo(SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bg", "--surface", "--ink"})
    void the_style_sheet_uses_its_tokens(String token) throws IOException {
        assertThat(Files.readString(STYLE, UTF_8)).contains("var(" + token + ")");
    }

    @Test
    void colors_are_named_only_among_the_tokens() throws IOException {
        String rules = Files.readString(STYLE, UTF_8)
                .substring(Files.readString(STYLE, UTF_8).indexOf("/* --- ground"));

        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b").matcher(rules).results())
                .isEmpty();
    }

    private double contrast(String first, String second, int theme) {
        double one = luminance(tokens.get(first)[theme]);
        double other = luminance(tokens.get(second)[theme]);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String[]> read() {
        try {
            Matcher token = TOKEN.matcher(Files.readString(STYLE, UTF_8));
            Map<String, String[]> tokens = new HashMap<>();
            while (token.find()) {
                tokens.put(token.group(1), new String[] {token.group(2), token.group(3)});
            }
            return tokens;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
