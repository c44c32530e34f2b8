package org.crossdock.app.platform.migration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the application's database user may do: write the few registry tables it has to, and take on merchants' roles.
 * By itself it may do nothing in any merchant's schema.
 */
@ApplicationScoped
public class ApplicationGrants {

    private static final List<String> WRITTEN_TABLES = List.of("scheduled_tasks", "inbound_key", "job", "job_step");

    @Resource(lookup = "java:jboss/datasources/CrossdockAdminDS")
    private DataSource owner;

    @Resource(lookup = "java:jboss/datasources/CrossdockJobDS")
    private DataSource application;

    /** Lets the application write its registry tables. */
    public void grantRegistry() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            String user = applicationUser();
            for (String table : WRITTEN_TABLES) {
                statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON crossdock." + table + " TO " + user);
            }
            // the rest of a merchant's row is changed by the owner alone
            statement.execute("GRANT UPDATE (last_active_at) ON crossdock.tenant TO " + user);
        } catch (SQLException refused) {
            throw new IllegalStateException("the registry's grants could not be given", refused);
        }
    }

    /** Lets the application take on a merchant's role. */
    public void grantRole(Statement statement, String role) throws SQLException {
        statement.execute("GRANT " + role + " TO " + applicationUser());
    }

    /** Keeps the application from taking on a merchant's role again; also when it may not even now. */
    public void revokeRole(Statement statement, String role) throws SQLException {
        // what was not given cannot be taken away, and the two engines have no common IF for it
        grantRole(statement, role);
        statement.execute("REVOKE " + role + " FROM " + applicationUser());
    }

    private String applicationUser() throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String user = row.getString(1);
            int at = user.lastIndexOf('@');
            return "'" + user.substring(0, at) + "'@'" + user.substring(at + 1) + "'";
        }
    }
}
