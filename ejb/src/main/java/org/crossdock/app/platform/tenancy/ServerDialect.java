package org.crossdock.app.platform.tenancy;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/** Recognizes MariaDB behind MySQL Connector/J, which presents it as MySQL. */
public final class ServerDialect implements DialectResolver {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Dialect resolveDialect(DialectResolutionInfo info) {
        String version = info.getDatabaseVersion();
        return version != null && version.contains("MariaDB") ? new MariaDBDialect(info) : null;
    }
}
