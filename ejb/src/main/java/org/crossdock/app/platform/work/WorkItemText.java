package org.crossdock.app.platform.work;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps work items in the task table as text that a person can read. */
final class WorkItemText implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object item) {
        return item == null ? null : ((WorkItem) item).text().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] text) {
        return text == null ? null : type.cast(WorkItem.parse(new String(text, StandardCharsets.US_ASCII)));
    }
}
