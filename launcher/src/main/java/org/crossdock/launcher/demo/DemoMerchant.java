package org.crossdock.launcher.demo;

import java.time.ZoneId;
import java.util.List;

/** A demo merchant: its slug, which is also its folder of files, and the time zone its orders were written in. */
record DemoMerchant(String slug, ZoneId zone) {
    static final List<DemoMerchant> ALL = List.of(
            new DemoMerchant("superstore", ZoneId.of("America/New_York")),
            new DemoMerchant("gifthouse", ZoneId.of("Europe/London")));
}
