package org.crossdock.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossdock.app.platform.audit.AuditSubject;
import org.junit.jupiter.api.Test;

class SubjectLinksTest {

    @Test
    void product_leads_to_its_page() {
        assertThat(SubjectLinks.of(new AuditSubject("product", "1", "MUG & CO")))
                .hasToString("/catalog/detail?sku=MUG+%26+CO");
    }

    @Test
    void stock_leads_to_the_levels_of_its_sku() {
        assertThat(SubjectLinks.of(new AuditSubject("stock-level", "1", "A @ B @ DC1")))
                .hasToString("/inventory/levels?q=A+%40+B");
    }

    @Test
    void what_no_page_shows_has_no_link() {
        assertThat(SubjectLinks.of(new AuditSubject("comet", "1", "Halley"))).isNull();
    }
}
