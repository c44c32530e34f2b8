package org.crossdock.domain.routing;

/** The plans that a decision compares. */
public enum PlanKind {
    CHOSEN("routing.plan.chosen"),
    /** One node sends everything that can be filled. */
    SINGLE_NODE("routing.plan.singleNode"),
    /** Each line from the nearest node that has it: what most shops do. */
    NEAREST_FIRST("routing.plan.nearestFirst"),
    /** The best plan that uses none of the chosen nodes. */
    WITHOUT_CHOSEN_NODES("routing.plan.withoutChosenNodes");

    private final String key;

    PlanKind(String key) {
        this.key = key;
    }

    /** The key of its words in bundles. */
    public String key() {
        return key;
    }
}
