package org.crossdock.launcher.demo;

import java.util.Locale;
import java.util.function.Consumer;

/** Tells how the load of one merchant goes, each line opening with the merchant's name. */
record ProgressLines(DemoMerchant merchant, Consumer<String> target) {

    StepProgress begin(String noun, int done, int total) {
        return new StepProgress(this, noun, done, total);
    }

    void print(String line) {
        target.accept(merchant.slug() + ": " + line);
    }

    void summary(OrderTally tally) {
        String invalid = tally.invalid() == 0 ? "" : number(tally.invalid()) + " invalid, ";
        print(number(tally.placed()) + " orders placed, " + invalid + number(tally.refused())
                + " refused because stock was short");
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
