package org.crossdock.it.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crossdock.it.server.Database;
import org.crossdock.it.server.PortalStory;
import org.crossdock.it.server.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A merchant's role opens that merchant's schema and none with a similar name: in a grant, {@code _} stands for any
 * letter, so {@code t_gifthouse} unescaped would open {@code txgifthouse} as well.
 */
@PortalStory
class RoleGrantsIT {

    private static final String NEIGHBOURS_ROW = "SELECT word FROM txgifthouse.secret";

    private final Database database;

    RoleGrantsIT(Product product) {
        this.database = product.database();
    }

    @BeforeEach
    void neighbour_moves_in() {
        database.execute("crossdock", "CREATE DATABASE IF NOT EXISTS txgifthouse");
        database.execute("crossdock", "CREATE TABLE IF NOT EXISTS txgifthouse.secret (word VARCHAR(20))");
        database.execute("crossdock", "INSERT INTO txgifthouse.secret VALUES ('hush')");
    }

    @AfterEach
    void neighbour_moves_out() {
        database.execute("crossdock", "DROP DATABASE txgifthouse");
        database.execute("crossdock", "DROP ROLE IF EXISTS r_story_careless");
    }

    @Test
    void grant_of_a_merchants_role_is_escaped_and_gives_rows_only() {
        assertThat(database.column("crossdock", "SHOW GRANTS FOR r_t_gifthouse"))
                .filteredOn(grant -> grant.contains("gifthouse`.*"))
                .singleElement()
                .asString()
                .contains("`t\\_gifthouse`.*")
                .contains("SELECT, INSERT, UPDATE, DELETE ON");
    }

    @Test
    void neighbour_with_a_similar_name_is_closed() throws SQLException {
        assertThat(askAs("r_t_gifthouse")).isEqualTo("refused 1142");
    }

    @Test
    void careless_grant_would_open_the_neighbour() throws SQLException {
        database.execute("crossdock", "CREATE ROLE IF NOT EXISTS r_story_careless");
        database.execute("crossdock", "GRANT SELECT ON `t_gifthouse`.* TO r_story_careless");
        database.execute("crossdock", "GRANT r_story_careless TO " + applicationUser());

        assertThat(askAs("r_story_careless")).isEqualTo("hush");
    }

    private String askAs(String role) throws SQLException {
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + role);
            try (ResultSet row = statement.executeQuery(NEIGHBOURS_ROW)) {
                row.next();
                return row.getString(1);
            } catch (SQLException refused) {
                return "refused " + refused.getErrorCode();
            }
        }
    }

    private String applicationUser() throws SQLException {
        try (Connection connection = database.asApplication();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            return "'" + row.getString(1).replace("@", "'@'") + "'";
        }
    }
}
