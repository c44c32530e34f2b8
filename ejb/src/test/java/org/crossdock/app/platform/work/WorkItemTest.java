package org.crossdock.app.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final UUID ID = UUID.fromString("01a2104c-bcab-7ec5-ab0b-29836b36d444");

    private final WorkItemText text = new WorkItemText();

    @Test
    void the_task_table_holds_a_slug_and_an_id_and_nothing_else() {
        byte[] kept = text.serialize(new WorkItem("superstore", ID));

        assertThat(new String(kept, StandardCharsets.US_ASCII)).isEqualTo("superstore " + ID);
    }

    @Test
    void what_was_queued_is_what_is_done() {
        WorkItem queued = new WorkItem("superstore", ID);

        assertThat(text.deserialize(WorkItem.class, text.serialize(queued))).isEqualTo(queued);
    }

    @Test
    void a_sweep_has_no_data() {
        assertThat(text.serialize(null)).isNull();
        assertThat(text.deserialize(Void.class, null)).isNull();
    }
}
