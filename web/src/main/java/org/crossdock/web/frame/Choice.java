package org.crossdock.web.frame;

/** One entry of a select control. */
public record Choice(String value, String label, boolean selected) {}
