package org.crossdock.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Moves the orders' local times by whole days, so that the last order falls on the day of the first
 * load. The times of that day are squeezed into its part that had passed by then: no order may come
 * from the future, and their sequence stays.
 */
record DateShift(LocalDate lastOrderDay, Instant firstLoad, ZoneId zone) {

    Instant apply(LocalDateTime placedAt) {
        LocalDate loadDay = LocalDate.ofInstant(firstLoad, zone);
        long days = ChronoUnit.DAYS.between(lastOrderDay, loadDay);
        Instant shifted = placedAt.plusDays(days).atZone(zone).toInstant();
        Instant midnight = loadDay.atStartOfDay(zone).toInstant();
        return shifted.isBefore(midnight) ? shifted : squeezed(shifted, midnight);
    }

    private Instant squeezed(Instant shifted, Instant midnight) {
        double passed = (double) Duration.between(midnight, firstLoad).toMillis()
                / Duration.ofDays(1).toMillis();
        return midnight.plusMillis((long) (Duration.between(midnight, shifted).toMillis() * passed));
    }
}
