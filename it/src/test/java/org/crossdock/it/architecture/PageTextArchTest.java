package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is intent: words come from bundles, looks from the stylesheet, behavior from app.js. */
class PageTextArchTest {

    @Test
    void pages_hold_no_words_styles_or_scripts() {
        List<Path> pages = Project.files("web/src/main/webapp", ".xhtml");

        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .flatMap(page -> PageText.findingsIn(Project.name(page), Project.text(page)))
                .isEmpty();
    }

    @Test
    void each_of_them_is_seen() {
        String breach = """
                <ui:composition xmlns:ui="jakarta.faces.facelets">
                <p style="color: red">Hello #{order.customer}</p>
                <button onclick="go()" aria-label="Cancel order">#{orderText['cancel']}</button>
                <script>go()</script>
                <kbd>Esc</kbd> · #{orderText['number']}
                </ui:composition>
                """;

        assertThat(PageText.findingsIn("breach.xhtml", breach))
                .containsExactly(
                        "breach.xhtml:2: style=",
                        "breach.xhtml:2: \"Hello\"",
                        "breach.xhtml:3: onclick=",
                        "breach.xhtml:3: \"Cancel order\"",
                        "breach.xhtml:4: <script>",
                        "breach.xhtml:4: \"go()\"");
    }
}
