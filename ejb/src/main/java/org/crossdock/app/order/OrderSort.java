package org.crossdock.app.order;

/** The orders in which lists can be read; each has an index that also pages. */
public enum OrderSort {
    /** As people look at them: the newest first. */
    NEWEST_PLACED("o.placedAt", true),
    OLDEST_PLACED("o.placedAt", false),
    /** As programs follow changes: what changed first comes first. */
    OLDEST_CHANGE("o.updatedAt", false);

    private final String property;
    private final boolean descending;

    OrderSort(String property, boolean descending) {
        this.property = property;
        this.descending = descending;
    }

    String orderBy() {
        String direction = descending ? " desc" : " asc";
        return " order by " + property + direction + ", o.id" + direction;
    }

    String afterPosition() {
        String sign = descending ? "<" : ">";
        return property + " " + sign + "= :at and (" + property + " " + sign + " :at or o.id " + sign + " :id)";
    }
}
