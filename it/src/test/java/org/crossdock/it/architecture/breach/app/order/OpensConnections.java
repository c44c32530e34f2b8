package org.crossdock.it.architecture.breach.app.order;

import javax.sql.DataSource;

/** A feature with a checkout of its own. */
public record OpensConnections(DataSource dataSource) {}
