package org.crossdock.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crossdock.it.server.Database;
import org.crossdock.it.server.Product;
import org.crossdock.it.shop.Consistency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merchant's data leaves as one file, and comes back as the same merchant under another name. */
@BrowserStory
class TakeOutIT {

    private static final List<String> FIGURES = List.of(
            "SELECT COUNT(*) FROM product",
            "SELECT CONCAT(COUNT(*), ' ', SUM(total), ' ', SUM(tax), ' ', SUM(units)) FROM sales_order",
            "SELECT CONCAT(COUNT(*), ' ', SUM(quantity), ' ', SUM(net)) FROM order_line",
            "SELECT CONCAT(SUM(on_hand), ' ', SUM(allocated), ' ', SUM(reserved), ' ', SUM(held)) FROM stock_level",
            "SELECT COUNT(*) FROM order_event",
            "SELECT COUNT(*) FROM audit_log");

    /** The ledger as one hash: every movement with everything it says. */
    private static final String LEDGER = """
            SELECT SHA2(CONCAT(HEX(id), HEX(stock_level_id), kind, on_hand_delta, allocated_delta, reserved_delta,
              held_delta, COALESCE(reason, ''), actor, HEX(cause_id), occurred_at, recorded_at), 256)
              FROM stock_movement ORDER BY id""";

    private static final String SOME_ORDERS = """
            SELECT CONCAT_WS('|', HEX(o.id), o.number, o.external_id, o.status, o.customer_name, o.ship_city, o.total,
              o.latitude, o.placed_at, o.updated_at,
              (SELECT GROUP_CONCAT(CONCAT(l.sku, '*', l.quantity, '=', l.net) ORDER BY l.position)
                 FROM order_line l WHERE l.order_id = o.id), e.document)
              FROM sales_order o LEFT JOIN routing_explanation e ON e.order_id = o.id
             ORDER BY SHA2(HEX(o.id), 256) LIMIT 20""";

    private final Product product;
    private final Portal portal;
    private final String copy = PlatformAdmin.newSlug();
    private PlatformAdmin admin;

    @TempDir
    private Path folder;

    TakeOutIT(Product product, Portal portal) {
        this.product = product;
        this.portal = portal;
    }

    @BeforeEach
    void logIn() {
        admin = new PlatformAdmin(product, portal);
    }

    @AfterEach
    void leave() {
        admin.close();
    }

    @Test
    void superstore_is_the_same_under_another_name() throws IOException {
        Path file = kept(admin.takeOut(Product.SUPERSTORE));

        admin.takeIn(file, copy);
        admin.awaitJob("take-in", copy, "DONE");

        FIGURES.forEach(this::assertEqual);
        assertEqual(LEDGER);
        assertEqual(SOME_ORDERS);
        new Consistency(product.database(), copy).assertHold();
    }

    @Test
    void changed_file_leaves_no_merchant_behind() throws IOException {
        Path file = kept(admin.takeOut(Product.GIFTHOUSE));

        admin.takeIn(tampered(file), copy);
        admin.awaitJob("take-in", copy, "FAILED");

        assertThat(product.database().column("crossdock", "SELECT slug FROM tenant WHERE slug = ?", copy))
                .isEmpty();
        assertThat(product.database()
                        .column(
                                "crossdock",
                                "SELECT schema_name FROM information_schema.schemata WHERE schema_name = ?",
                                "t_" + copy))
                .isEmpty();
    }

    private void assertEqual(String sql) {
        Database database = product.database();
        assertThat(database.column("t_" + copy, sql)).as(sql).isEqualTo(database.column("t_superstore", sql));
    }

    private Path kept(Path download) throws IOException {
        return Files.copy(download, folder.resolve("take-out.zip"));
    }

    /** The same file, with one digit of the stock changed. */
    private Path tampered(Path original) throws IOException {
        Path changed = folder.resolve("tampered.zip");
        try (InputStream source = Files.newInputStream(original);
                ZipInputStream from = new ZipInputStream(source);
                OutputStream target = Files.newOutputStream(changed);
                ZipOutputStream to = new ZipOutputStream(target)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content(entry.getName(), from.readAllBytes()));
                to.closeEntry();
            }
        }
        return changed;
    }

    private static byte[] content(String name, byte[] bytes) {
        if (!name.equals("tables/stock_level.jsonl")) {
            return bytes;
        }
        String lines = new String(bytes, StandardCharsets.UTF_8);
        return lines.replaceFirst("\"on_hand\":(\\d)", "\"on_hand\":9$1").getBytes(StandardCharsets.UTF_8);
    }
}
