package org.crossdock.web.frame;

/**
 * A way into an area of the portal.
 *
 * @param id stable name of its element and of its words
 * @param current whether the page shown belongs to it
 */
public record MenuEntry(String id, String icon, String path, boolean current) {}
