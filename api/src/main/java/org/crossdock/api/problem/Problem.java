package org.crossdock.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param type stable URI that ends in the reason
 * @param title the kind of problem in a few words
 * @param detail what happened this time, and what to do
 * @param reference number under which the log knows this failure; only with failures of ours
 * @param errors the parts of the request that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String reference,
        List<Violation> errors) {

    private static final String TYPES = "urn:crossdock:problem:";

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem with this reason. */
    public static Problem of(String reason, String title, int status, String detail) {
        return new Problem(TYPES + reason, title, status, detail, null, null, List.of());
    }

    /** The same, with the parts of the request that are wrong. */
    public Problem with(List<Violation> wrong) {
        return new Problem(type, title, status, detail, instance, reference, List.copyOf(wrong));
    }

    /** The same, with the number under which the log knows it. */
    public Problem with(String logReference) {
        return new Problem(type, title, status, detail, instance, logReference, errors);
    }

    /** The same, saying which request it answers. */
    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, reference, errors);
    }

    /**
     * One wrong part of a request.
     *
     * @param pointer JSON pointer into the body, or the name of a parameter
     * @param reason stable key
     */
    public record Violation(String pointer, String reason, String detail) {}
}
