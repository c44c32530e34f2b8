package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The keyboard shortcuts of the portal as the help sheet lists them; {@code app.js} obeys them. */
@Named
@RequestScoped
public class Shortcuts {

    public List<Shortcut> getAll() {
        return List.of(
                new Shortcut(List.of("/"), "keys.search"),
                new Shortcut(List.of("?"), "keys.sheet"),
                new Shortcut(List.of("g", "h"), "menu.home"),
                new Shortcut(List.of("g", "o"), "menu.orders"),
                new Shortcut(List.of("g", "i"), "menu.inventory"),
                new Shortcut(List.of("g", "p"), "menu.products"),
                new Shortcut(List.of("j"), "keys.next"),
                new Shortcut(List.of("k"), "keys.previous"),
                new Shortcut(List.of("f"), "keys.filter"),
                new Shortcut(List.of("["), "keys.previousOrder"),
                new Shortcut(List.of("]"), "keys.nextOrder"));
    }

    /**
     * One shortcut.
     *
     * @param keys pressed one after another
     * @param text key of its words
     */
    public record Shortcut(List<String> keys, String text) {}
}
