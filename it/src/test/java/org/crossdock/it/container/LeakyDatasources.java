package org.crossdock.it.container;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.jboss.dmr.ValueExpression;

/**
 * Twins of {@code CrossdockDS}, each with one rule dropped, so that a story can show what the rule is there for. They
 * exist on the stories' server only.
 */
public final class LeakyDatasources implements ServerSetupTask {

    /** Its pool does not take the role away before a checkout. */
    public static final String WITHOUT_RESET = "WithoutResetDS";

    /** It keeps prepared statements, by their text alone. */
    public static final String WITH_STATEMENT_CACHE = "WithStatementCacheDS";

    /** Its driver prepares statements on the server and keeps them. */
    public static final String WITH_SERVER_STATEMENTS = "WithServerStatementsDS";

    private static final String ORIGINAL = "CrossdockDS";

    @Override
    public void setup(ManagementClient client, String containerId) throws Exception {
        ModelNode withoutReset = twin(client, WITHOUT_RESET);
        withoutReset.remove("check-valid-connection-sql");
        withoutReset.remove("validate-on-match");
        add(client, withoutReset, Map.of());

        ModelNode withStatementCache = twin(client, WITH_STATEMENT_CACHE);
        withStatementCache.get("prepared-statements-cache-size").set(32);
        add(client, withStatementCache, Map.of());

        add(client, twin(client, WITH_SERVER_STATEMENTS), Map.of("useServerPrepStmts", "true"));
    }

    @Override
    public void tearDown(ManagementClient client, String containerId) throws Exception {
        for (String name : new String[] {WITHOUT_RESET, WITH_STATEMENT_CACHE, WITH_SERVER_STATEMENTS}) {
            ModelNode remove = operation("remove", name);
            remove.get("operation-headers", "allow-resource-service-restart").set(true);
            execute(client, remove);
        }
    }

    private static ModelNode twin(ManagementClient client, String name) throws IOException {
        ModelNode read = operation("read-resource", ORIGINAL);
        read.get("include-defaults").set(false);
        ModelNode twin = execute(client, read);
        twin.remove("connection-properties");
        twin.remove("statistics");
        twin.get("min-pool-size").set(0);
        twin.get("max-pool-size").set(1);
        twin.get("jndi-name").set("java:jboss/datasources/" + name);
        twin.get("operation").set("add");
        twin.get("address").set(operation("add", name).get("address"));
        return twin;
    }

    /** Adds it in one step with its properties, since its pool is filled at once. */
    private static void add(ManagementClient client, ModelNode datasource, Map<String, String> more)
            throws IOException {
        ModelNode read = operation("read-children-resources", ORIGINAL);
        read.get("child-type").set("connection-properties");
        Map<String, String> properties = new HashMap<>(more);
        execute(client, read)
                .asPropertyList()
                .forEach(property -> properties.put(
                        property.getName(), property.getValue().get("value").asString()));
        ModelNode together = new ModelNode();
        together.get("operation").set("composite");
        together.get("steps").add(datasource);
        properties.forEach((name, value) -> {
            ModelNode property = new ModelNode();
            property.get("operation").set("add");
            property.get("address").set(datasource.get("address").clone().add("connection-properties", name));
            property.get("value").set(new ValueExpression(value));
            together.get("steps").add(property);
        });
        execute(client, together);
    }

    private static ModelNode operation(String name, String datasource) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").add("subsystem", "datasources").add("data-source", datasource);
        return operation;
    }

    private static ModelNode execute(ManagementClient client, ModelNode operation) throws IOException {
        ModelNode answer = client.getControllerClient().execute(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IllegalStateException(operation + " failed: " + answer.get("failure-description"));
        }
        return answer.get("result");
    }
}
