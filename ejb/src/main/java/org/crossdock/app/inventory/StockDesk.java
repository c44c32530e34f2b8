package org.crossdock.app.inventory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.catalog.ProductFacts;
import org.crossdock.app.catalog.ProductFinder;
import org.crossdock.app.inventory.StockChange.Outcome;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.shared.Cause;
import org.crossdock.domain.tenant.Right;
import org.hibernate.Session;

/** Brings the books to what is physically there: sets or adjusts on hand, each time as a movement with a reason. */
@Stateless
@Needs(Right.STOCK_EDIT)
public class StockDesk {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ProductFinder products;

    @Inject
    private NodeDirectory nodes;

    @Inject
    private StockBooks books;

    @Inject
    private AuditLog audit;

    /** Carries out the changes in one transaction; each answers for itself, in the order given. */
    public List<StockChange> change(List<ChangeStock> changes, Cause cause) {
        Map<String, ProductFacts> bySku =
                products.bySku(changes.stream().map(ChangeStock::sku).distinct().toList());
        Map<String, NodeView> byCode =
                nodes.nodesOfCaller().stream().collect(Collectors.toMap(NodeView::code, Function.identity()));
        List<StockKey> keys = changes.stream()
                .flatMap(change -> key(change, bySku, byCode).stream())
                .distinct()
                .toList();
        List<StockChange> answers = new ArrayList<>();
        List<AuditEntry> entries = new ArrayList<>();
        entities.unwrap(Session.class).doWork(connection -> {
            OpenBooks open = books.open(connection, keys, cause);
            for (ChangeStock change : changes) {
                answers.add(key(change, bySku, byCode)
                        .map(key -> enter(open, key, change, entries))
                        .orElseGet(() -> unknown(change, bySku)));
            }
            books.close(connection, open, cause);
        });
        audit.record(entries.stream().map(entry -> entry.causedBy(cause.id())).toList());
        return answers;
    }

    private static StockChange enter(OpenBooks books, StockKey key, ChangeStock change, List<AuditEntry> entries) {
        OpenBooks.OpenLevel before = books.level(key);
        StockChange answer = books.enter(key, change);
        StockAudit.changed(before, books.level(key), change).ifPresent(entries::add);
        return answer;
    }

    private static Optional<StockKey> key(
            ChangeStock change, Map<String, ProductFacts> bySku, Map<String, NodeView> byCode) {
        return Optional.ofNullable(bySku.get(change.sku()))
                .flatMap(product -> Optional.ofNullable(byCode.get(change.node()))
                        .map(node -> new StockKey(product.id(), product.sku(), node.id())));
    }

    private static StockChange unknown(ChangeStock change, Map<String, ProductFacts> bySku) {
        Outcome outcome = bySku.containsKey(change.sku()) ? Outcome.UNKNOWN_NODE : Outcome.UNKNOWN_SKU;
        return new StockChange(change.sku(), change.node(), outcome, null);
    }
}
