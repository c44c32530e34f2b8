package org.crossdock.app.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.type.descriptor.ValueBinder;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one INSERT: mapped values are bound one after the other, an embedded value as its columns, an entity as
 * its key.
 */
final class EntityRows implements AutoCloseable {

    private final PreparedStatement statement;
    private final SharedSessionContractImplementor session;
    private int next = 1;

    EntityRows(Connection connection, String sql, SharedSessionContractImplementor session) throws SQLException {
        this.statement = connection.prepareStatement(sql);
        this.session = session;
    }

    void bind(ModelPart part, @Nullable Object value) {
        if (part instanceof ToOneAttributeMapping reference && value != null) {
            // its own way would ask whether the other entity is saved yet, which it may be a moment later
            bind(
                    reference.getForeignKeyDescriptor().getTargetPart(),
                    reference
                            .getAssociatedEntityMappingType()
                            .getIdentifierMapping()
                            .getIdentifier(value));
        } else {
            part.breakDownJdbcValues(value, this::bindColumn, session);
        }
    }

    @SuppressWarnings("unchecked") // Hibernate's binders are raw types; each gets a value of its own column
    private void bindColumn(int position, @Nullable Object value, SelectableMapping column) {
        ValueBinder<@Nullable Object> binder = column.getJdbcMapping().getJdbcValueBinder();
        try {
            binder.bind(statement, value, next++, session);
        } catch (SQLException refused) {
            throw session.getJdbcServices()
                    .getSqlExceptionHelper()
                    .convert(refused, "cannot bind " + column.getSelectionExpression());
        }
    }

    void execute() throws SQLException {
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
