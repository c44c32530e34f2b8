package org.crossdock.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageUrlTest {

    private final PageUrl list = PageUrl.of("/order/list").with("q", "ann & co").with("status", "released");

    @Test
    void an_address_carries_its_state() {
        assertThat(list).hasToString("/order/list?q=ann+%26+co&status=released");
    }

    @Test
    void a_filter_takes_itself_away() {
        assertThat(list.without("q")).hasToString("/order/list?status=released");
    }

    @Test
    void a_blank_value_takes_a_filter_away() {
        assertThat(list.with("q", " ").with("status", null)).hasToString("/order/list");
    }

    @Test
    void one_parameter_has_one_value() {
        assertThat(list.with("q", "bob").without("status")).hasToString("/order/list?q=bob");
    }

    @Test
    void another_page_can_keep_the_state() {
        assertThat(list.without("q").at("/order/export")).hasToString("/order/export?status=released");
    }
}
