package org.crossdock.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DateShiftTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate LAST_ORDER_DAY = LocalDate.of(2016, 12, 31);

    @Test
    void an_order_of_an_earlier_day_keeps_its_local_time() {
        DateShift shift = new DateShift(LAST_ORDER_DAY, Instant.parse("2026-11-25T17:00:00Z"), NEW_YORK);

        assertThat(shift.apply(LocalDateTime.parse("2016-12-30T09:15:30")))
                .isEqualTo(Instant.parse("2026-11-24T14:15:30Z"));
    }

    @Test
    void the_local_time_survives_the_change_to_summer_time() {
        DateShift shift = new DateShift(LAST_ORDER_DAY, Instant.parse("2026-11-25T17:00:00Z"), NEW_YORK);

        assertThat(shift.apply(LocalDateTime.parse("2016-08-01T09:00:00")))
                .isEqualTo(Instant.parse("2026-06-26T13:00:00Z"));
    }

    @Test
    void orders_of_the_last_day_are_placed_today_before_now_and_in_sequence() {
        Instant now = Instant.parse("2026-11-25T11:00:00Z");
        DateShift shift = new DateShift(LAST_ORDER_DAY, now, NEW_YORK);

        Instant morning = shift.apply(LocalDateTime.parse("2016-12-31T08:00:00"));
        Instant evening = shift.apply(LocalDateTime.parse("2016-12-31T21:59:59"));

        assertThat(morning).isBefore(evening).isAfter(Instant.parse("2026-11-25T05:00:00Z"));
        assertThat(evening).isBefore(now);
    }

    @Test
    void the_day_is_the_merchants_own() {
        DateShift shift = new DateShift(LAST_ORDER_DAY, Instant.parse("2026-11-25T02:00:00Z"), NEW_YORK);

        Instant last = shift.apply(LocalDateTime.parse("2016-12-31T20:00:00"));

        assertThat(LocalDate.ofInstant(last, NEW_YORK)).isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
