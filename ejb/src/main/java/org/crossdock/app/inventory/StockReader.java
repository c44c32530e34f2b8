package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.inventory.StockCounters;
import org.crossdock.domain.inventory.StockLevelId;

/** Reads counters for other features. What it says may be old by the time it is used: only a claim decides. */
@ApplicationScoped
public class StockReader {

    private static final String BY_SKU = """
            select s.id, s.sku, s.nodeId, s.onHand, s.allocated, s.reserved, s.held
              from StockLevel s where s.sku in :skus""";

    @PersistenceContext
    private EntityManager entities;

    /** The levels of these SKUs at every node that has one. */
    public List<StockAtNode> bySku(Collection<String> skus) {
        return entities.createQuery(BY_SKU, Tuple.class)
                .setParameter("skus", skus)
                .getResultStream()
                .map(StockReader::level)
                .toList();
    }

    private static StockAtNode level(Tuple row) {
        return new StockAtNode(
                new StockLevelId(row.get(0, UUID.class)),
                row.get(1, String.class),
                new NodeId(row.get(2, UUID.class)),
                new StockCounters(
                        row.get(3, Integer.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class),
                        row.get(6, Integer.class)));
    }
}
