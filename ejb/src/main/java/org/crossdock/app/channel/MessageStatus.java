package org.crossdock.app.channel;

/** How far an inbound message got. */
public enum MessageStatus {
    /** It is kept and waits for its turn, or for its next attempt. */
    PENDING,
    /** It became an order, or told of one that was there. */
    DONE,
    /** It asks for nothing that we do. */
    IGNORED,
    /** It was given up: a person must look at it. */
    DEAD
}
