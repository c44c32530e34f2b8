package org.crossdock.app.channel;

import java.util.List;
import java.util.stream.Collectors;
import org.crossdock.domain.shared.BusinessException;

/** A shop's message cannot become an order; says what is wrong and where, every part of it. */
public final class UnreadableMessage extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A message with these problems. */
    public UnreadableMessage(List<Problem> problems) {
        super(
                problems.getFirst().reason(),
                problems.stream().map(Problem::toString).collect(Collectors.joining(" ")),
                problems.stream().map(Problem::pointer).toList());
        this.problems = List.copyOf(problems);
    }

    /** A message with one problem. */
    public UnreadableMessage(String reason, String pointer, String detail) {
        this(List.of(new Problem(reason, pointer, detail)));
    }

    /** Everything that is wrong, in the order of the message. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One wrong part.
     *
     * @param reason stable key
     * @param pointer JSON pointer into the message
     * @param detail a sentence for people
     */
    public record Problem(String reason, String pointer, String detail) {

        @Override
        public String toString() {
            return pointer.isEmpty() ? detail : detail + " (" + pointer + ")";
        }
    }
}
