package org.crossdock.web.order;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.domain.order.LineQuantities;
import org.crossdock.web.frame.Words;

/**
 * How much of a line stands in one bucket, as a piece of a bar that is 100 wide.
 *
 * @param bucket name of the bucket, also the style of the piece
 */
public record BucketShare(String bucket, double start, double width, int units) {

    private static final double WHOLE = 100;

    /** The buckets that hold something, in the order units go through them backwards: what is done comes first. */
    static List<BucketShare> of(LineQuantities quantities) {
        List<BucketShare> shares = new ArrayList<>();
        double start = 0;
        for (Map.Entry<String, Integer> bucket : filled(quantities).entrySet()) {
            double width = WHOLE * bucket.getValue() / quantities.total();
            shares.add(new BucketShare(bucket.getKey(), start, width, bucket.getValue()));
            start += width;
        }
        return List.copyOf(shares);
    }

    /** The same in words, such as {@code 3 released · 1 backordered}. */
    static String words(List<BucketShare> shares) {
        Words words = Words.of("order");
        return shares.stream()
                .map(share -> words.say("bucket." + share.bucket(), share.units()))
                .collect(joining(" · "));
    }

    private static Map<String, Integer> filled(LineQuantities quantities) {
        Map<String, Integer> buckets = new LinkedHashMap<>();
        buckets.put("delivered", quantities.delivered());
        buckets.put("shipped", quantities.shipped());
        buckets.put("packed", quantities.packed());
        buckets.put("picked", quantities.picked());
        buckets.put("released", quantities.released());
        buckets.put("allocated", quantities.allocated());
        buckets.put("open", quantities.open());
        buckets.put("backordered", quantities.backordered());
        buckets.put("preordered", quantities.preordered());
        buckets.put("returned", quantities.returned());
        buckets.put("cancelled", quantities.cancelled());
        buckets.values().removeIf(units -> units == 0);
        return buckets;
    }
}
