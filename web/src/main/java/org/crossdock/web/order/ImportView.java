package org.crossdock.web.order;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.crossdock.app.channel.csv.ImportProgress;
import org.crossdock.app.channel.csv.ImportStatus;
import org.crossdock.app.channel.csv.RowStatus;
import org.crossdock.web.frame.Words;

/**
 * A started import in words.
 *
 * @param percent how much of it is done
 * @param outcomes how many orders ended how
 */
public record ImportView(ImportProgress progress, String tone, String state, long percent, String outcomes) {

    private static final long WHOLE = 100;

    static ImportView of(ImportProgress progress) {
        Words words = Words.of("order");
        return new ImportView(
                progress,
                tone(progress.status()),
                words.name("import.status", progress.status()),
                percent(progress),
                outcomes(progress, words));
    }

    private static String tone(ImportStatus status) {
        return switch (status) {
            case CHECKED, CANCELLED -> "mute";
            case RUNNING -> "info";
            case FINISHED -> "ok";
            case FAILED -> "bad";
        };
    }

    private static long percent(ImportProgress progress) {
        long all = progress.total();
        return all == 0 ? WHOLE : WHOLE * (all - progress.count(RowStatus.PENDING)) / all;
    }

    private static String outcomes(ImportProgress progress, Words words) {
        return Stream.of(RowStatus.values())
                .filter(outcome -> progress.count(outcome) > 0)
                .map(outcome -> words.say("import.outcome." + outcome.name(), progress.count(outcome)))
                .collect(joining(" · "));
    }

    /** Whether it still places orders. */
    public boolean running() {
        return progress.status() == ImportStatus.RUNNING;
    }
}
