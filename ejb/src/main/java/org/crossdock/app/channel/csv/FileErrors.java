package org.crossdock.app.channel.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of a file that went wrong, as a file again: correct it, leave the last column alone and upload it anew. */
final class FileErrors {

    /** For rows that are fine themselves. */
    static final String ANOTHER_ROW = "Another row of this order has an error.";

    private static final String ACTIVE = "=+-@\t\r";

    private FileErrors() {}

    /** Everything that is wrong with an order, in one text. */
    static String text(Collection<RowError> errors) {
        return errors.stream()
                .map(error -> "line " + error.line() + ", " + error.column() + ": " + error.message())
                .collect(Collectors.joining(" "));
    }

    /** Everything that is wrong with each line, in one text. */
    static Map<Integer, String> byLine(Collection<RowError> errors) {
        return errors.stream()
                .collect(Collectors.groupingBy(
                        RowError::line,
                        TreeMap::new,
                        Collectors.mapping(error -> error.column() + ": " + error.message(), Collectors.joining(" "))));
    }

    /** The rows on these lines as they were, and why. */
    static byte[] file(CsvTable table, Map<Integer, String> faults) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(table.separator()).build(text)) {
            csv.writeRecord(cells(table.header(), "error"));
            for (CsvTable.Row row : table.rows()) {
                String fault = faults.get(row.line());
                if (fault != null) {
                    csv.writeRecord(cells(padded(row.cells(), table.header().size()), fault));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < columns) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> cells(List<String> cells, String last) {
        List<String> safe =
                new ArrayList<>(cells.stream().map(FileErrors::harmless).toList());
        safe.add(harmless(last));
        return safe;
    }

    /** A spreadsheet must not take a cell for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && ACTIVE.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
