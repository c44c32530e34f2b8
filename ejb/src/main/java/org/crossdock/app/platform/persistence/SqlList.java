package org.crossdock.app.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Hand-written SQL over a list of codes. Hibernate translates a query with a list parameter anew at each call, which
 * costs more than all else that placing an order does; reads on that path are therefore written here.
 */
public final class SqlList {

    private SqlList() {}

    /** Prepares a statement that ends in {@code IN}, with one parameter for each value, all set; never for no value. */
    public static PreparedStatement prepare(Connection connection, String sqlUpToIn, Collection<String> values)
            throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sqlUpToIn + "(?" + ", ?".repeat(values.size() - 1) + ")");
        int next = 1;
        for (String value : values) {
            statement.setString(next++, value);
        }
        return statement;
    }
}
