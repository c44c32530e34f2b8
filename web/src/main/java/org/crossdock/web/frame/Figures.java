package org.crossdock.web.frame;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money, numbers and moments as pages show them, in the language of the page; absent is a dash. */
public final class Figures {

    private static final String ABSENT = "—";
    private static final int GRAMS_PER_KILOGRAM = 1000;
    private static final int MICRO_DIGITS = 6;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1L << 20);

    private Figures() {}

    /** An amount with the sign of its currency, such as {@code $12.50}. */
    public static String money(@Nullable Money amount) {
        if (amount == null) {
            return ABSENT;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Words.locale());
        Currency currency = Currency.getInstance(amount.currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount.toDecimal());
    }

    /** A cost in millionths of the currency unit, to the cent. */
    public static String cost(@Nullable Long micros, String currency) {
        if (micros == null) {
            return ABSENT;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Words.locale());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(BigDecimal.valueOf(micros, MICRO_DIGITS));
    }

    /** A count, grouped by thousands. */
    public static String number(@Nullable Number number) {
        return number == null
                ? ABSENT
                : NumberFormat.getIntegerInstance(Words.locale()).format(number);
    }

    /** A size in megabytes, to one digit. */
    public static String megabytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(Words.locale());
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(bytes).divide(MEGABYTE)) + "\u00a0MB";
    }

    /** A distance in whole kilometers. */
    public static String kilometers(@Nullable Double kilometers) {
        return kilometers == null ? ABSENT : number(Math.round(kilometers)) + "\u00a0km";
    }

    /** A weight: grams, or kilograms from one kilogram on. */
    public static String grams(@Nullable Integer grams) {
        if (grams == null) {
            return ABSENT;
        }
        if (grams < GRAMS_PER_KILOGRAM) {
            return number(grams) + "\u00a0g";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Words.locale());
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(grams, 3)) + "\u00a0kg";
    }

    /** Where a node is, in degrees. */
    public static String coordinates(NodeView node) {
        return node.point()
                .map(point -> String.format(Locale.ROOT, "%.4f, %.4f", point.latitude(), point.longitude()))
                .orElse(ABSENT);
    }

    /** A moment, to the minute. */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? ABSENT : formatter("d MMM uuuu, HH:mm").format(instant.atOffset(ZoneOffset.UTC));
    }

    /** A day in words, such as {@code 25 November 2026}. */
    public static String day(LocalDate day) {
        return formatter("d MMMM uuuu").format(day);
    }

    /** A day among others of its year, such as {@code 25 Nov}. */
    public static String shortDay(LocalDate day) {
        return formatter("d MMM").format(day);
    }

    /** A town as it stands on a parcel: {@code Columbus, Ohio 43217}; empty when only the country is known. */
    public static String town(Address address) {
        String town = joined(", ", address.city(), address.region());
        return joined(" ", town, address.postalCode());
    }

    /** A place in a list: city, region and country, as far as they are known. */
    public static String place(@Nullable String city, @Nullable String region, String country) {
        return joined(", ", city, region, country);
    }

    private static String joined(String delimiter, @Nullable String... parts) {
        return Stream.of(parts)
                .map(part -> Objects.toString(part, ""))
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(joining(delimiter));
    }

    private static DateTimeFormatter formatter(String pattern) {
        Locale locale = Words.locale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
