package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** What a merchant has before the first order: the catalog and the opening stock of every node. */
final class OpeningLoad {
    private static final int PRODUCTS_AT_ONCE = 500;
    private static final int LEVELS_AT_ONCE = 1_000;

    private final DemoMerchant merchant;
    private final MerchantApi api;
    private final ProgressLines lines;

    OpeningLoad(MerchantApi api, ProgressLines lines) {
        this.merchant = lines.merchant();
        this.api = api;
        this.lines = lines;
    }

    void loadProducts() throws IOException, InterruptedException {
        DemoFile products = new DemoFile(merchant, "products");
        StepProgress step = lines.begin("products", 0, products.extent().size());
        products.inChunks(0, PRODUCTS_AT_ONCE, chunk -> {
            ArrayNode body = JsonNodeFactory.instance.arrayNode().addAll(chunk);
            requireAll(api.send("POST", "/products", body), ItemResult::isDone);
            step.add(chunk.size());
        });
    }

    /** A level that is no longer zero was set by an earlier, killed load: the conflict means done. */
    void loadStock() throws IOException, InterruptedException {
        DemoFile stock = new DemoFile(merchant, "stock");
        StepProgress step = lines.begin("stock levels", 0, stock.extent().size());
        stock.inChunks(0, LEVELS_AT_ONCE, chunk -> {
            ArrayNode body = JsonNodeFactory.instance.arrayNode();
            chunk.forEach(level -> body.add(setFromZero(level)));
            requireAll(api.send("PATCH", "/stock-levels", body), result -> result.isDone() || result.isConflict());
            step.add(chunk.size());
        });
    }

    private static ObjectNode setFromZero(ObjectNode level) {
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.set("sku", level.get("sku"));
        change.set("node", level.get("node"));
        change.putObject("set").set("onHand", level.get("onHand"));
        return change.put("expected", 0).put("reason", "COUNT");
    }

    private static void requireAll(List<ItemResult> results, Predicate<ItemResult> accepted) throws DemoLoadFailed {
        for (ItemResult result : results) {
            if (!accepted.test(result)) {
                throw new DemoLoadFailed(
                        "item " + result.index() + " was answered with " + result.status() + " " + result.problem());
            }
        }
    }
}
