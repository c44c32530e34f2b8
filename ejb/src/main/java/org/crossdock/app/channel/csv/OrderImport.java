package org.crossdock.app.channel.csv;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.app.channel.ChannelAction;
import org.crossdock.app.channel.RawBody;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.work.WorkQueue;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.tenant.Right;

/** Takes files of orders: checks them whole, and places them when told to. */
@Stateless
@Needs(Right.ORDER_IMPORT)
public class OrderImport {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext session;

    @Inject
    private OrderImports imports;

    @Inject
    private FileChecks checks;

    @Inject
    private ImportRows rows;

    @Inject
    private WorkQueue queue;

    @Inject
    private AuditLog audit;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Checks a file whose decimal mark its amounts tell; nothing of it is placed. */
    public ImportReport dryRun(String fileName, byte[] content) {
        return dryRun(fileName, content, DecimalMark.DETECTED);
    }

    /** Checks a file; nothing of it is placed. */
    public ImportReport dryRun(String fileName, byte[] content, DecimalMark decimalMark) {
        OrderSheet.read(content);
        Upload upload = new Upload(fileName, new RawBody(content), decimalMark);
        String user = session.getCallerPrincipal().getName();
        OrderImportFile file = new OrderImportFile(ids.next(), upload, user, clock.instant());
        entities.persist(file);
        return report(file);
    }

    /** The report of a checked file, made anew; empty when there is no such import. */
    public Optional<ImportReport> report(UUID id) {
        return imports.find(id).map(this::report);
    }

    private ImportReport report(OrderImportFile file) {
        OrderSheet sheet = file.sheet();
        return ImportReport.of(file, sheet, checks.check(sheet, file.decimalMark()));
    }

    /** Starts placing the orders of a checked file; tells whether there is such an import. */
    public boolean start(UUID id) {
        Optional<OrderImportFile> file = imports.find(id);
        file.ifPresent(checked -> {
            checked.start();
            rows.write(id, checks.check(checked.sheet(), checked.decimalMark()));
            queue.add(OrderImports.WORK, id);
            tell(ChannelAction.IMPORT_STARTED, checked);
        });
        return file.isPresent();
    }

    private void tell(ChannelAction action, OrderImportFile file) {
        AuditSubject subject = AuditSubject.of("import", file.id(), file.fileName());
        audit.record(AuditEntry.of(action, subject, AuditChanges.none()));
    }

    /** Stops a running import after the order it is at; what was placed stays. */
    public void cancel(UUID id) {
        imports.find(id).filter(OrderImportFile::isRunning).ifPresent(file -> {
            file.end(ImportStatus.CANCELLED, clock.instant());
            tell(ChannelAction.IMPORT_CANCELLED, file);
        });
    }

    /** How far an import is; empty when there is no such import. */
    public Optional<ImportProgress> progress(UUID id) {
        return imports.head(id).map(this::progress);
    }

    /** The latest imports that were started, newest first. */
    public List<ImportProgress> recent() {
        return imports.recent().stream().map(this::progress).toList();
    }

    private ImportProgress progress(ImportHead head) {
        return new ImportProgress(
                head.id(),
                head.fileName(),
                head.status(),
                head.uploadedBy(),
                head.uploadedAt(),
                rows.counts(head.id()));
    }

    /** The rows that went wrong as a CSV file with the reason in a last column; empty when there is no such import. */
    public Optional<byte[]> errorFile(UUID id) {
        return imports.find(id).map(file -> FileErrors.file(file.sheet().table(), faults(file)));
    }

    private Map<Integer, String> faults(OrderImportFile file) {
        if (file.status() != ImportStatus.CHECKED) {
            return rows.faults(file.id());
        }
        return FileErrors.byLine(checks.check(file.sheet(), file.decimalMark()).stream()
                .flatMap(order -> order.errors().stream())
                .toList());
    }
}
