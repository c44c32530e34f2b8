package org.crossdock.domain.routing;

/** What one candidate gives in a plan, by SKU. */
final class Share {

    private final int position;

    private final Candidate candidate;

    private final int[] units;

    private long total;

    Share(int position, Candidate candidate, int skuCount) {
        this.position = position;
        this.candidate = candidate;
        this.units = new int[skuCount];
    }

    void give(int sku, int quantity) {
        units[sku] += quantity;
        total += quantity;
    }

    int position() {
        return position;
    }

    Candidate candidate() {
        return candidate;
    }

    int units(int sku) {
        return units[sku];
    }

    /** A copy that the caller may use up. */
    int[] unitsBySku() {
        return units.clone();
    }

    long total() {
        return total;
    }

    CostParts cost() {
        return candidate.cost(total);
    }
}
