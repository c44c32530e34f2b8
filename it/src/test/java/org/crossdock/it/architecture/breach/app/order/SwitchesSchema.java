package org.crossdock.it.architecture.breach.app.order;

import java.sql.Connection;
import java.sql.SQLException;

/** A second door to a merchant's data. */
public final class SwitchesSchema {

    void visit(Connection connection) throws SQLException {
        connection.setCatalog("t_neighbor");
    }
}
