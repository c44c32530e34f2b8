package org.crossdock.app.channel.csv;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossdock.app.platform.work.WorkQueue;
import org.jspecify.annotations.Nullable;

/** The bound merchant's running imports: what to do next, and what came of it. */
@ApplicationScoped
class OrderImports {

    /** Name of the queued work that places a file's orders. */
    static final String WORK = "order-import";

    private static final String HEADS = """
            select new org.crossdock.app.channel.csv.ImportHead(f.id, f.fileName, f.status, f.uploadedBy, f.uploadedAt)
              from OrderImportFile f""";

    private static final int RECENT = 20;

    private static final String RUNNING = "select f.id from OrderImportFile f where f.status = :running";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FileChecks checks;

    @Inject
    private ImportRows rows;

    @Inject
    private WorkQueue queue;

    @Inject
    private Clock clock;

    Optional<OrderImportFile> find(UUID id) {
        @Nullable OrderImportFile file = entities.find(OrderImportFile.class, id);
        return Optional.ofNullable(file);
    }

    /** An import without its content, which may be large. */
    Optional<ImportHead> head(UUID id) {
        return entities.createQuery(HEADS + " where f.id = :id", ImportHead.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The latest imports that were started, newest first. */
    List<ImportHead> recent() {
        return entities.createQuery(
                        HEADS + " where f.status <> :checked order by f.uploadedAt desc, f.id desc", ImportHead.class)
                .setParameter("checked", ImportStatus.CHECKED)
                .setMaxResults(RECENT)
                .getResultList();
    }

    /** The next orders of a running import, checked anew; empty when none waits or it is not running. */
    @Transactional(TxType.REQUIRES_NEW)
    public Slice next(UUID id, int size) {
        if (!isRunning(id)) {
            return Slice.nothing(id);
        }
        Set<OrderKey> pending = rows.pending(id, size);
        if (pending.isEmpty()) {
            return Slice.nothing(id);
        }
        OrderImportFile file = find(id).orElseThrow();
        Map<OrderKey, FileOrder> orders = checks.check(file.sheet(), file.decimalMark()).stream()
                .collect(Collectors.toMap(FileOrder::key, Function.identity()));
        List<FileOrder> waiting = pending.stream()
                .map(key -> Objects.requireNonNull(orders.get(key)))
                .toList();
        return new Slice(id, file.uploadedBy(), waiting);
    }

    /** Whether it was not cancelled in the meantime. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isRunning(UUID id) {
        return head(id).filter(head -> head.status() == ImportStatus.RUNNING).isPresent();
    }

    /** Writes down what became of an order. */
    @Transactional(TxType.REQUIRES_NEW)
    public void conclude(UUID id, OrderKey key, OrderOutcome outcome) {
        rows.conclude(id, key, outcome);
    }

    /** Ends a running import. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(UUID id, ImportStatus end) {
        find(id).ifPresent(file -> file.end(end, clock.instant()));
    }

    /** Queues running imports whose work is lost; those that are queued stay queued once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void queueRunning() {
        entities.createQuery(RUNNING, UUID.class)
                .setParameter("running", ImportStatus.RUNNING)
                .getResultList()
                .forEach(id -> queue.add(WORK, id));
    }

    /**
     * Orders that are placed in one go.
     *
     * @param actor who uploaded the file
     */
    record Slice(UUID id, String actor, List<FileOrder> orders) {

        private static Slice nothing(UUID id) {
            return new Slice(id, "", List.of());
        }
    }
}
