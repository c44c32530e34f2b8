package org.crossdock.domain.trace;

/** What is wrong at the first link that does not hold. */
public enum ChainFault {
    /** The link itself is gone. */
    LINK_MISSING,
    /** The fact it holds is gone. */
    FACT_MISSING,
    /** The fact says that it stands elsewhere. */
    FACT_MOVED,
    /** What the chain covers of the fact is not what was chained: time, type, ids, or the hash itself. */
    FACT_CHANGED,
    /** The text of the fact is not the one whose digest was chained. */
    TEXT_CHANGED,
    /** The chain ends elsewhere than its head says. */
    HEAD_CHANGED,
    /** A fact claims a place behind the end of the chain. */
    FACT_UNKNOWN
}
