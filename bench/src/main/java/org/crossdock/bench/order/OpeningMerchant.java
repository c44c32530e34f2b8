package org.crossdock.bench.order;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.run.BenchFailed;

/**
 * Fits out the merchant for the load: two nodes more than the demo's eight, a catalog, and more stock at every node than
 * any run can sell. Nodes are written into the schema, all else comes through the API.
 */
final class OpeningMerchant {
    private static final int PRODUCTS_AT_ONCE = 500;
    private static final int LEVELS_AT_ONCE = 1_000;
    private static final Duration LONGEST_TAIL = Duration.ofMinutes(5);
    private static final int AMPLE = 1_000_000;

    private static final String COPY_NODE = """
            INSERT INTO node (id, code, name, kind, sequence, address_name, line1, line2, city, region, postal_code,
              country, latitude, longitude, time_zone, cut_off, ships, pickup, active, updated_at, version)
            SELECT ?, ?, name, kind, ?, address_name, line1, line2, ?, ?, ?, country, ?, ?, time_zone, cut_off,
              ships, pickup, active, updated_at, version FROM node WHERE sequence = 1 LIMIT 1""";

    private static final List<NewNode> NEW_NODES = List.of(
            new NewNode(new Place("ST-CHI", "Chicago", "Illinois", "60610", "US"), 41.90, -87.63),
            new NewNode(new Place("ST-MIA", "Miami", "Florida", "33142", "US"), 25.81, -80.24));

    private final DatabaseServer server;
    private final MerchantApi api;

    private record NewNode(Place place, double latitude, double longitude) {}

    OpeningMerchant(DatabaseServer server, MerchantApi api) {
        this.server = server;
        this.api = api;
    }

    /** Opens the US merchant with its two nodes more. */
    Assortment open(String schema) throws SQLException, WorkFailed, InterruptedException {
        try (Connection connection = server.open(schema)) {
            openNodes(connection);
        }
        return open(schema, "USD");
    }

    /** Opens a merchant at the nodes it has. */
    Assortment open(String schema, String currency) throws SQLException, WorkFailed, InterruptedException {
        Assortment assortment;
        try (Connection connection = server.open(schema)) {
            requireNoOtherProducts(connection);
            assortment = Assortment.at(places(connection), currency);
        }
        sendProducts(assortment);
        sendStock(assortment);
        awaitQuiet(schema);
        return assortment;
    }

    /** Until the audit log of all that is chained: background work of the opening is no part of what is measured. */
    private void awaitQuiet(String schema) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_TAIL.toNanos();
        try (Connection connection = server.open(schema);
                PreparedStatement tail =
                        connection.prepareStatement("SELECT COUNT(*) FROM audit_log WHERE chain_seq IS NULL")) {
            while (count(tail) > 0) {
                if (System.nanoTime() > deadline) {
                    throw new BenchFailed("the audit log of " + schema + " is not chained after " + LONGEST_TAIL);
                }
                Thread.sleep(1_000);
            }
        }
    }

    private static long count(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void requireNoOtherProducts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT sku FROM product WHERE sku NOT LIKE 'BENCH-%' LIMIT 1")) {
            if (row.next()) {
                throw new BenchFailed(
                        "the database holds a merchant's products already; give the benchmark one of" + " its own");
            }
        }
    }

    private static void openNodes(Connection connection) throws SQLException {
        List<Place> places = places(connection);
        for (NewNode node : NEW_NODES) {
            if (!places.contains(node.place())) {
                insert(connection, node, places.size() + 1);
                places.add(node.place());
            }
        }
    }

    private static List<Place> places(Connection connection) throws SQLException {
        List<Place> places = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT code, city, region, postal_code, country FROM node ORDER BY sequence")) {
            while (row.next()) {
                places.add(new Place(
                        row.getString("code"),
                        row.getString("city"),
                        row.getString("region"),
                        row.getString("postal_code"),
                        row.getString("country")));
            }
        }
        return places;
    }

    private static void insert(Connection connection, NewNode node, int sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COPY_NODE)) {
            insert.setBytes(1, Bytes.of(UuidCreator.getTimeOrderedEpochPlus1()));
            insert.setString(2, node.place().code());
            insert.setInt(3, sequence);
            insert.setString(4, node.place().city());
            insert.setString(5, node.place().region());
            insert.setString(6, node.place().postalCode());
            insert.setDouble(7, node.latitude());
            insert.setDouble(8, node.longitude());
            insert.executeUpdate();
        }
    }

    private void sendProducts(Assortment assortment) throws WorkFailed, InterruptedException {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (String sku : assortment.skus()) {
            ObjectNode product = batch.addObject().put("sku", sku).put("name", "Product " + sku);
            product.putObject("price").put("amount", "12.50").put("currency", assortment.currency());
            sendWhenFull("POST", "/products", batch, PRODUCTS_AT_ONCE);
        }
        sendWhenFull("POST", "/products", batch, 1);
    }

    private void sendStock(Assortment assortment) throws WorkFailed, InterruptedException {
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        for (String sku : assortment.skus()) {
            for (Place place : assortment.places()) {
                ObjectNode level = batch.addObject()
                        .put("sku", sku)
                        .put("node", place.code())
                        .put("reason", "COUNT");
                level.putObject("set").put("onHand", AMPLE);
            }
            sendWhenFull("PATCH", "/stock-levels", batch, LEVELS_AT_ONCE);
        }
        sendWhenFull("PATCH", "/stock-levels", batch, 1);
    }

    private void sendWhenFull(String method, String path, ArrayNode batch, int size)
            throws WorkFailed, InterruptedException {
        if (batch.size() >= size) {
            api.sendAll(method, path, batch);
            batch.removeAll();
        }
    }
}
