package org.crossdock.app.channel.csv;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file of orders.
 *
 * <p>It is CHECKED as often as somebody looks at it, until it is started: then its orders are placed one after the other
 * while it is RUNNING, and it ends FINISHED, CANCELLED by a person, or FAILED for a reason of ours.
 */
@Entity
@Table(name = "order_import")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class OrderImportFile {

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decimal_mark")
    private DecimalMark decimalMark;

    private byte[] content;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    protected OrderImportFile() {}

    OrderImportFile(UUID id, Upload upload, String uploadedBy, Instant now) {
        this.id = id;
        this.fileName =
                upload.fileName().substring(0, Math.min(upload.fileName().length(), LONGEST_NAME));
        this.decimalMark = upload.decimalMark();
        this.content = upload.content().bytes();
        this.status = ImportStatus.CHECKED;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    DecimalMark decimalMark() {
        return decimalMark;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    ImportStatus status() {
        return status;
    }

    OrderSheet sheet() {
        return OrderSheet.read(content);
    }

    void start() {
        if (status != ImportStatus.CHECKED) {
            throw FileRefused.alreadyStarted();
        }
        status = ImportStatus.RUNNING;
    }

    boolean isRunning() {
        return status == ImportStatus.RUNNING;
    }

    void end(ImportStatus end, Instant now) {
        if (isRunning()) {
            status = end;
            finishedAt = now;
        }
    }
}
