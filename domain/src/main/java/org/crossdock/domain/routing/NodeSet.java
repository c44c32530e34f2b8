package org.crossdock.domain.routing;

import java.util.Arrays;

/** Some of the candidates, by their positions. */
final class NodeSet {

    private final long[] words;

    private NodeSet(long[] words) {
        this.words = words;
    }

    static NodeSet none(int candidates) {
        return new NodeSet(new long[(candidates + Long.SIZE - 1) / Long.SIZE]);
    }

    static NodeSet all(int candidates) {
        NodeSet set = none(candidates);
        for (int position = 0; position < candidates; position++) {
            set.add(position);
        }
        return set;
    }

    NodeSet copy() {
        return new NodeSet(words.clone());
    }

    void add(int position) {
        words[position / Long.SIZE] |= 1L << position;
    }

    void remove(int position) {
        words[position / Long.SIZE] &= ~(1L << position);
    }

    boolean contains(int position) {
        return (words[position / Long.SIZE] & 1L << position) != 0;
    }

    boolean isEmpty() {
        return next(0) < 0;
    }

    /** The first member at this position or behind it, −1 if there is none. */
    int next(int from) {
        for (int word = from / Long.SIZE; word < words.length; word++) {
            long rest = word == from / Long.SIZE ? words[word] & -1L << from : words[word];
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }

    /** The first member that both sets have, −1 if there is none. */
    int firstShared(NodeSet other) {
        for (int word = 0; word < words.length; word++) {
            long shared = words[word] & other.words[word];
            if (shared != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(shared);
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeSet set && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
