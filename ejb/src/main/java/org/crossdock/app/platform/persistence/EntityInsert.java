package org.crossdock.app.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.ModelPart;

/** The INSERT of one kind of entity, made from its mapping, so that no column is named a second time. */
final class EntityInsert {

    private final EntityMappingType entity;
    private final List<AttributeMapping> attributes = new ArrayList<>();
    private final String target;

    EntityInsert(EntityMappingType entity) {
        this.entity = entity;
        List<String> columns = new ArrayList<>();
        addColumns(entity.getIdentifierMapping(), columns);
        entity.getAttributeMappings().forEach(attribute -> {
            if (!attribute.isPluralAttributeMapping()) {
                attributes.add(attribute);
                addColumns(attribute, columns);
            }
        });
        this.target = entity.getMappedTableDetails().getTableName() + " (" + String.join(", ", columns) + ")";
    }

    private static void addColumns(ModelPart part, List<String> columns) {
        part.forEachSelectable((position, column) -> columns.add(column.getSelectionExpression()));
    }

    /** Table with its columns, as in {@code outbox (id, type)}. */
    String target() {
        return target;
    }

    /** Sends all rows by one statement. */
    void send(Connection connection, List<?> rows, SharedSessionContractImplementor session) throws SQLException {
        try (EntityRows values = new EntityRows(connection, RowsInsert.sql(target, rows.size()), session)) {
            for (Object row : rows) {
                EntityIdentifierMapping identifier = entity.getIdentifierMapping();
                values.bind(identifier, identifier.getIdentifier(row));
                for (AttributeMapping attribute : attributes) {
                    values.bind(attribute, attribute.getValue(row));
                }
            }
            values.execute();
        }
    }
}
