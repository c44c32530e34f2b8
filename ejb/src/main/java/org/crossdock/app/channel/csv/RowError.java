package org.crossdock.app.channel.csv;

/**
 * Something wrong with a row of a file.
 *
 * @param line line in the file, counted from 1
 * @param column name of the column in our files
 * @param value what stands there
 * @param reason stable key
 * @param message what is wrong, for people
 */
public record RowError(int line, String column, String value, String reason, String message) {}
