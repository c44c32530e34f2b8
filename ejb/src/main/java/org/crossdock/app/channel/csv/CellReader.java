package org.crossdock.app.channel.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one order's rows and keeps what is wrong with them, instead of stopping at the first. */
final class CellReader {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern ZONED = Pattern.compile(".*T.*(Z|[+-]\\d\\d:?\\d\\d)");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final DecimalMark mark;
    private final int fractionDigits;
    private final List<RowError> errors = new ArrayList<>();

    CellReader(DecimalMark mark, int fractionDigits) {
        this.mark = mark;
        this.fractionDigits = fractionDigits;
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    void refuse(OrderSheet.Row row, OrderColumn column, String reason, String message) {
        errors.add(new RowError(row.line(), column.label(), row.text(column), reason, message));
    }

    /** A text that must be there and fit. */
    String required(OrderSheet.Row row, OrderColumn column, int longest) {
        if (row.text(column).isEmpty()) {
            refuse(row, column, "import.missing", "It is missing.");
        }
        return optional(row, column, longest).orElse("");
    }

    Optional<String> optional(OrderSheet.Row row, OrderColumn column, int longest) {
        String text = row.text(column);
        if (text.length() > longest) {
            refuse(row, column, "import.tooLong", "It is longer than " + longest + " characters.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** An amount of at least zero; zero when there is none. */
    BigDecimal amount(OrderSheet.Row row, OrderColumn column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Optional<BigDecimal> amount = mark.amount(text).filter(this::isPayable);
        if (amount.isEmpty()) {
            String example = mark == DecimalMark.COMMA ? "12,50" : "12.50";
            refuse(row, column, "import.badAmount", "It is no amount such as " + example + ".");
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    private boolean isPayable(BigDecimal amount) {
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= fractionDigits;
    }

    int quantity(OrderSheet.Row row) {
        String text = row.text(OrderColumn.QUANTITY);
        int quantity = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (quantity == 0) {
            refuse(row, OrderColumn.QUANTITY, "import.badQuantity", "It is no whole number of at least 1.");
        }
        return quantity;
    }

    /** A moment: with its zone, or in UTC; a day alone is its midnight in UTC. */
    @Nullable Instant time(OrderSheet.Row row, OrderColumn column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return instant(text.replace(' ', 'T'));
        } catch (DateTimeException bad) {
            refuse(row, column, "import.badTime", "It is no date such as 2026-01-31 or 2026-01-31T14:05:00Z.");
            return null;
        }
    }

    private static Instant instant(String text) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return ZONED.matcher(text).matches()
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }
}
