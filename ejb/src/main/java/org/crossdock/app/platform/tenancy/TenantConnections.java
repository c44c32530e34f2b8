package org.crossdock.app.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Hands Hibernate a connection inside both walls of a tenant: its database role first, then its schema.
 *
 * <p>Nothing is reset when a connection is given back, since no statement may run after commit. The pool itself sends
 * {@code SET ROLE NONE} before every checkout, by whatever path, so that a raw connection can read no merchant's data.
 */
public final class TenantConnections implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable DataSource dataSource;

    @Override
    public Connection getConnection(String slug) throws SQLException {
        Connection connection = getAnyConnection();
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET ROLE " + TenantSlug.role(slug));
            }
            connection.setCatalog(TenantSlug.schema(slug));
            return connection;
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    @Override
    public void releaseConnection(String slug, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        DataSource known = dataSource;
        if (known == null) {
            known = lookUp();
            dataSource = known;
        }
        return known.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @SuppressWarnings("BanJNDI") // a fixed name of our own server; Hibernate makes this object, so nothing is injected
    private static DataSource lookUp() {
        try {
            return InitialContext.doLookup("java:jboss/datasources/CrossdockDS");
        } catch (NamingException missing) {
            throw new IllegalStateException("the server has no datasource CrossdockDS", missing);
        }
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
