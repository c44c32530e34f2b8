package org.crossdock.web.frame;

import org.jspecify.annotations.Nullable;

/** The way to the neighboring pages of a list; a side without rows has no link. */
public record Pager(@Nullable PageUrl previous, @Nullable PageUrl next) {

    /** Whether the list has more than this one page. */
    public boolean isNeeded() {
        return previous != null || next != null;
    }
}
