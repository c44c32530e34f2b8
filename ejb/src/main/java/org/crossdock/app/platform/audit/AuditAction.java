package org.crossdock.app.platform.audit;

/** Something that people and programs do and answer for. Each feature lists its own, as an enum. */
public interface AuditAction {

    /** Its name in log, API and words, such as {@code product.listed}: thing and participle; it stays. */
    String code();
}
