package org.crossdock.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * The way to the other pages of a list; a side without rows has no link.
 *
 * @param first back to the beginning, for lists that are only read forwards
 */
public record Pager(
        @Nullable PageUrl first,
        @Nullable PageUrl previous,
        @Nullable PageUrl next) {

    /** The only page of a list. */
    public static Pager none() {
        return new Pager(null, null, null);
    }

    /** A list that is read in both directions. */
    public static Pager between(@Nullable PageUrl previous, @Nullable PageUrl next) {
        return new Pager(null, previous, next);
    }

    /** A list that is read forwards only: on, and back to its beginning. */
    public static Pager forwards(@Nullable PageUrl first, @Nullable PageUrl next) {
        return new Pager(first, null, next);
    }

    /** Whether the list has more than this one page. */
    public boolean isNeeded() {
        return first != null || previous != null || next != null;
    }
}
