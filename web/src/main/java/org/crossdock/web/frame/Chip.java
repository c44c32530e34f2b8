package org.crossdock.web.frame;

/**
 * An active filter of a list, which removes itself.
 *
 * @param label what is filtered, in words
 * @param without the list without this filter
 */
public record Chip(String id, String label, PageUrl without) {}
