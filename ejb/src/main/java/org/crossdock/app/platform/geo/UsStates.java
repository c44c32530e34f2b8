package org.crossdock.app.platform.geo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of the states of the USA and the District of Columbia, by code or English name. */
final class UsStates {
    private static final Map<String, String> CODES = codesByNameAndCode("""
            AL Alabama
            AK Alaska
            AZ Arizona
            AR Arkansas
            CA California
            CO Colorado
            CT Connecticut
            DC District of Columbia
            DE Delaware
            FL Florida
            GA Georgia
            HI Hawaii
            IA Iowa
            ID Idaho
            IL Illinois
            IN Indiana
            KS Kansas
            KY Kentucky
            LA Louisiana
            MA Massachusetts
            MD Maryland
            ME Maine
            MI Michigan
            MN Minnesota
            MO Missouri
            MS Mississippi
            MT Montana
            NC North Carolina
            ND North Dakota
            NE Nebraska
            NH New Hampshire
            NJ New Jersey
            NM New Mexico
            NV Nevada
            NY New York
            OH Ohio
            OK Oklahoma
            OR Oregon
            PA Pennsylvania
            RI Rhode Island
            SC South Carolina
            SD South Dakota
            TN Tennessee
            TX Texas
            UT Utah
            VA Virginia
            VT Vermont
            WA Washington
            WI Wisconsin
            WV West Virginia
            WY Wyoming
            """);

    private UsStates() {}

    static @Nullable String codeOf(String region) {
        return CODES.get(PlaceNames.fold(region));
    }

    private static Map<String, String> codesByNameAndCode(String lines) {
        Map<String, String> codes = new HashMap<>();
        lines.lines().forEach(line -> {
            String code = line.substring(0, 2);
            codes.put(PlaceNames.fold(code), code);
            codes.put(PlaceNames.fold(line.substring(3)), code);
        });
        return Map.copyOf(codes);
    }
}
