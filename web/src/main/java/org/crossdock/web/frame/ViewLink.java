package org.crossdock.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * A saved view of a list, shown as a link above it.
 *
 * @param id stable end of the element's id
 * @param count how many things it holds, absent when nobody counts them
 * @param current whether it is the one shown
 */
public record ViewLink(
        String id, String label, PageUrl url, @Nullable Long count, boolean current) {}
