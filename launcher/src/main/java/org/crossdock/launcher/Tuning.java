package org.crossdock.launcher;

import java.nio.file.Path;
import java.util.List;

/** What the servers are tuned for: being there soon, or being measured. */
public enum Tuning {
    /** For demos and tests: the first compiler only, and classes shared from an archive of the last run. */
    QUICK_START("128m", "768m", "256M"),
    /** For benchmarks: the JVM compiles as it does in production, and has all its heap from the start. */
    FULL_SPEED("2g", "2g", "1G");

    private final String portalHeapAtStart;
    private final String portalHeap;
    private final String databaseMemory;

    Tuning(String portalHeapAtStart, String portalHeap, String databaseMemory) {
        this.portalHeapAtStart = portalHeapAtStart;
        this.portalHeap = portalHeap;
        this.databaseMemory = databaseMemory;
    }

    String portalHeapAtStart() {
        return portalHeapAtStart;
    }

    String portalHeap() {
        return portalHeap;
    }

    String databaseMemory() {
        return databaseMemory;
    }

    /** Whether the API counts requests: a benchmark measures what it can do, not what it is allowed. */
    boolean limitsRates() {
        return this == QUICK_START;
    }

    List<String> javaFlags(Path archive) {
        return switch (this) {
            case QUICK_START ->
                List.of("-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive);
            case FULL_SPEED -> List.of();
        };
    }
}
