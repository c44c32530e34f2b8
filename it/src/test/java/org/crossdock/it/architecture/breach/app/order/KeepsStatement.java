package org.crossdock.it.architecture.breach.app.order;

import java.sql.PreparedStatement;

/** A statement that outlives its merchant. */
public record KeepsStatement(PreparedStatement statement) {}
