package org.crossdock.app.channel.csv;

/** What became of a row's order. */
public enum RowStatus {
    /** It waits for its turn. */
    PENDING,
    PLACED,
    /** It had been placed before, by whatever way. */
    EXISTS,
    /** It was understood but could not be placed, for example because stock is short. */
    REFUSED,
    /** Its values are wrong. */
    INVALID
}
