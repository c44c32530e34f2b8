package org.crossdock.app.channel.csv;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A file cannot be read as a list of orders at all; single bad rows are told in the report instead. */
public final class FileRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private FileRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static FileRefused tooLarge(int megabytes) {
        return new FileRefused(
                "import.tooLarge", "A file has at most " + megabytes + " MB; split it", List.of(megabytes));
    }

    static FileRefused tooManyRows(int rows) {
        return new FileRefused("import.tooManyRows", "A file has at most " + rows + " rows; split it", List.of(rows));
    }

    static FileRefused empty() {
        return new FileRefused("import.empty", "The file has no rows below its header", List.of());
    }

    static FileRefused notUtf8() {
        return new FileRefused(
                "import.notUtf8", "The file is not UTF-8; save it as 'CSV UTF-8' and try again", List.of());
    }

    static FileRefused notCsv(String why) {
        return new FileRefused("import.notCsv", "The file is no CSV: " + why, List.of(why));
    }

    static FileRefused missingColumns(List<String> columns) {
        String names = String.join(", ", columns);
        return new FileRefused("import.missingColumns", "The file lacks the column(s) " + names, List.of(names));
    }

    static FileRefused doubleColumn(String column) {
        return new FileRefused("import.doubleColumn", "Two columns mean " + column, List.of(column));
    }

    static FileRefused alreadyStarted() {
        return new FileRefused("import.alreadyStarted", "This import was started before", List.of());
    }
}
