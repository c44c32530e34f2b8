package org.crossdock.app.inventory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.inventory.StockCounters;
import org.crossdock.domain.tenant.Right;

/** Lists stock by SKU and node. */
@Stateless
@Needs(Right.STOCK_VIEW)
public class StockSearch {

    private static final String LEVELS = """
            select s.sku, p.name, s.nodeId, s.onHand, s.allocated, s.reserved, s.held, s.updatedAt
              from StockLevel s join Product p on p.id = s.productId join Node n on n.id = s.nodeId
             where s.sku in :page""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NodeDirectory nodes;

    /** One page of levels; pages are cut between SKUs. */
    public StockPage find(StockQuery query) {
        StockConditions conditions =
                new StockConditions(query, CurrentCaller.get().scope());
        List<String> skus = conditions.skus(entities);
        List<String> page = skus.subList(0, Math.min(skus.size(), query.limit()));
        if (page.isEmpty()) {
            return new StockPage(List.of(), Optional.empty());
        }
        TypedQuery<Tuple> levels = entities.createQuery(
                LEVELS + conditions.levelConditions() + " order by s.sku, n.sequence, n.code", Tuple.class);
        levels.setParameter("page", page);
        conditions.bindLevelConditions(levels);
        Map<UUID, String> codes = codes();
        List<StockRow> rows =
                levels.getResultStream().map(row -> row(row, codes)).toList();
        return new StockPage(rows, skus.size() > page.size() ? Optional.of(page.getLast()) : Optional.empty());
    }

    private Map<UUID, String> codes() {
        Map<UUID, String> codes = new HashMap<>();
        for (NodeView node : nodes.nodes()) {
            codes.put(node.id().value(), node.code());
        }
        return codes;
    }

    private static StockRow row(Tuple row, Map<UUID, String> codes) {
        return new StockRow(
                row.get(0, String.class),
                row.get(1, String.class),
                codes.getOrDefault(row.get(2, UUID.class), ""),
                new StockCounters(
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        row.get(6, Integer.class)),
                row.get(7, Instant.class));
    }
}
