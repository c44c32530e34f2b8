package org.crossdock.it.architecture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colors of a stylesheet's custom properties, {@code --name: light-dark(#light, #dark)}, in one of the themes. */
final class Tokens {

    private static final Pattern COLOR = Pattern.compile(
            "--([a-z0-9-]+)\\s*:\\s*light-dark\\(\\s*(#[0-9a-fA-F]{6})\\s*,\\s*(#[0-9a-fA-F]{6})\\s*\\)\\s*;");

    private final Map<String, Integer> colors = new HashMap<>();

    private Tokens() {}

    static Tokens light(String css) {
        return read(css, 2);
    }

    static Tokens dark(String css) {
        return read(css, 3);
    }

    private static Tokens read(String css, int group) {
        Tokens tokens = new Tokens();
        COLOR.matcher(css)
                .results()
                .forEach(color -> tokens.colors.put(
                        color.group(1), Integer.valueOf(color.group(group).substring(1), 16)));
        return tokens;
    }

    /** How well two tokens can be told apart, as WCAG 2 counts it: from 1 to 21. */
    double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance(String token) {
        Integer rgb = colors.get(token);
        if (rgb == null) {
            throw new IllegalArgumentException("The stylesheet has no color --" + token + " for both themes");
        }
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int component) {
        double value = (component & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
