package org.crossdock.web.frame;

import java.util.Map;
import org.crossdock.domain.shared.BusinessException;

/** Finds the words of a refusal: its reason is the key, in the bundle of the feature that the reason starts with. */
public final class Refusals {

    private static final Map<String, String> BUNDLES = Map.of(
            "catalog", "catalog",
            "channel", "channel",
            "inventory", "inventory",
            "order", "order",
            "import", "order",
            "tenant", "tenant",
            "job", "tenant");

    private Refusals() {}

    /** The refusal in the language of the page. */
    public static String words(BusinessException refusal) {
        String feature = refusal.reason().substring(0, refusal.reason().indexOf('.'));
        Words words = Words.of(BUNDLES.getOrDefault(feature, "frame"));
        return words.say("refusal." + refusal.reason(), refusal.arguments().toArray());
    }
}
