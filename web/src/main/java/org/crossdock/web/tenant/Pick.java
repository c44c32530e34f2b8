package org.crossdock.web.tenant;

/**
 * One of several things that can be chosen together.
 *
 * @param key under which the form keeps whether it is chosen
 * @param help what choosing it means; may be empty
 */
public record Pick(String key, String label, String help) {}
