package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** Draws blocks of order numbers, each in a short transaction of its own. */
@ApplicationScoped
class NumberBlocks {

    static final int SIZE = 100;

    private static final String TAKE = "UPDATE number_block SET next = next + " + SIZE + " WHERE series = 'order'";
    private static final String TAKEN = "SELECT next - " + SIZE + " FROM number_block WHERE series = 'order'";

    @PersistenceContext
    private EntityManager entities;

    /** The first number of a block nobody else has. */
    @Transactional(TxType.REQUIRES_NEW)
    public long draw() {
        return entities.unwrap(Session.class).doReturningWork(NumberBlocks::draw);
    }

    private static long draw(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(TAKE);
            try (ResultSet row = statement.executeQuery(TAKEN)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
