package org.crossdock.app.channel;

/** Reads the messages of one kind of shop. Pure: the same message always means the same. */
public interface MessageMapping {

    /** The kind of shop whose messages it reads, such as {@code shopify}. */
    String source();

    /**
     * What a message asks for.
     *
     * @throws UnreadableMessage if it cannot be an order of ours
     */
    MappedMessage map(IncomingMessage message);
}
