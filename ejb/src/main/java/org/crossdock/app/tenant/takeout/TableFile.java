package org.crossdock.app.tenant.takeout;

import java.util.List;

/**
 * What the manifest says about the file of one table.
 *
 * @param sha256 fingerprint of the file
 * @param leftBehind rows that hold a sealed secret, which nobody else could open: they are not in the file
 */
record TableFile(String table, long rows, long bytes, String sha256, long leftBehind, List<TakenColumn> columns) {

    /** Its place in the ZIP. */
    String entry() {
        return "tables/" + table + ".jsonl";
    }
}
