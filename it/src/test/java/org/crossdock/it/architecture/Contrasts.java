package org.crossdock.it.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the pairs of tokens of one theme that cannot be told apart well enough. */
final class Contrasts {

    private final String theme;
    private final Tokens tokens;
    private final List<String> tooFaint = new ArrayList<>();

    Contrasts(String theme, Tokens tokens) {
        this.theme = theme;
        this.tokens = tokens;
    }

    void need(double ratio, String token, String ground) {
        double contrast = tokens.contrast(token, ground);
        if (contrast < ratio) {
            tooFaint.add(String.format(
                    Locale.ROOT, "%s: --%s on --%s has %.2f, needs %.2f", theme, token, ground, contrast, ratio));
        }
    }

    List<String> tooFaint() {
        return tooFaint;
    }
}
