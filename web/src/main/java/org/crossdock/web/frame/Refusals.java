package org.crossdock.web.frame;

import java.util.Set;
import org.crossdock.domain.shared.BusinessException;

/** Finds the words of a refusal: its reason is the key, in the bundle of the feature that the reason starts with. */
public final class Refusals {

    private static final Set<String> FEATURES = Set.of("catalog", "channel", "inventory", "order");

    private Refusals() {}

    /** The refusal in the language of the page. */
    public static String words(BusinessException refusal) {
        String feature = refusal.reason().substring(0, refusal.reason().indexOf('.'));
        Words words = Words.of(FEATURES.contains(feature) ? feature : "frame");
        return words.say("refusal." + refusal.reason(), refusal.arguments().toArray());
    }
}
