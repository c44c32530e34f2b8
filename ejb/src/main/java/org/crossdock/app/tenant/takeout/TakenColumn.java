package org.crossdock.app.tenant.takeout;

/**
 * A column of a table that is taken out.
 *
 * @param type the database's own name of its type, such as {@code varchar(64)}
 */
record TakenColumn(String name, String type, ColumnKind kind) {}
