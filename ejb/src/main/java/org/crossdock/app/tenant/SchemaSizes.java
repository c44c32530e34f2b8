package org.crossdock.app.tenant;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.crossdock.app.platform.persistence.Statements;
import org.crossdock.app.platform.tenancy.TenantSlug;

/** How large schemas are, by the estimates that the database keeps anyway. */
@ApplicationScoped
class SchemaSizes {

    private static final String SIZES = """
            SELECT table_schema AS name, SUM(data_length + index_length) AS bytes
              FROM information_schema.tables WHERE table_schema IN\s""";

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    /** Bytes by slug. */
    Map<String, Long> of(List<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Map<String, String> slugOfSchema = slugs.stream().collect(toMap(TenantSlug::schema, slug -> slug));
        String places = slugs.stream().map(slug -> "?").collect(joining(", ", "(", ")"));
        return new Statements(owner)
                        .query(
                                SIZES + places + " GROUP BY table_schema",
                                row -> Map.entry(row.getString("name"), row.getLong("bytes")),
                                slugOfSchema.keySet().toArray())
                        .stream()
                        .collect(toMap(size -> slugOfSchema.get(size.getKey()), Map.Entry::getValue));
    }
}
