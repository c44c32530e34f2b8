package org.crossdock.web.analytics;

import org.crossdock.web.frame.PageUrl;

/**
 * A figure of the dashboard that opens the rows behind it.
 *
 * @param id stable name, also of its words
 * @param note what it is measured against, blank when there is nothing to compare
 */
public record Tile(String id, String label, String figure, String note, PageUrl url) {}
