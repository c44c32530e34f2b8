package org.crossdock.app.channel.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CSV file as rows of cells: UTF-8 with or without a byte order mark, separated by comma, semicolon or tab.
 *
 * @param header cells of the first line
 * @param rows the others; empty lines are none
 */
record CsvTable(char separator, List<String> header, List<Row> rows) {

    private static final int MOST_MEGABYTES = 10;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int MOST_ROWS = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATORS = ",;\t";

    static CsvTable read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw FileRefused.tooLarge(MOST_MEGABYTES);
        }
        String text = decoded(file);
        char separator = separator(text);
        List<Row> rows = rows(text, separator);
        if (rows.size() < 2) {
            throw FileRefused.empty();
        }
        return new CsvTable(separator, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw FileRefused.notUtf8();
        }
    }

    /** The one that the header has most of, outside of quotes. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS
                .chars()
                .mapToObj(candidate -> (char) candidate)
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }

    private static List<Row> rows(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
                Stream<CsvRecord> records = reader.stream()) {
            records.filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .forEach(record -> rows.add(row(record, rows.size())));
            return rows;
        } catch (CsvParseException broken) {
            throw FileRefused.notCsv(String.valueOf(broken.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Row row(CsvRecord record, int before) {
        if (before > MOST_ROWS) {
            throw FileRefused.tooManyRows(MOST_ROWS);
        }
        return new Row(Math.toIntExact(record.getStartingLineNumber()), List.copyOf(record.getFields()));
    }

    /**
     * One row.
     *
     * @param line its line in the file, counted from 1
     */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
