package org.crossdock.it.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;

/** A screen that pages are looked at on: how wide, how high, by day or by night. */
public record Setting(int width, int height, ColorScheme scheme) {

    /** Desk and tablet, each light and dark. */
    static final List<Setting> ALL = List.of(
            new Setting(1440, 900, ColorScheme.LIGHT),
            new Setting(1440, 900, ColorScheme.DARK),
            new Setting(820, 1180, ColorScheme.LIGHT),
            new Setting(820, 1180, ColorScheme.DARK));

    /** The desk by day. */
    public static final Setting DESK = ALL.getFirst();

    /** Phones, where nothing may be cut off either. */
    static final List<Setting> PHONES =
            List.of(new Setting(390, 844, ColorScheme.LIGHT), new Setting(320, 568, ColorScheme.LIGHT));

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-US");
    }

    @Override
    public String toString() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
