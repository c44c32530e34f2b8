package org.crossdock.domain.routing;

/** How the plan was searched for. */
public enum SearchMethod {
    /** Every partition of the lines over the nodes: no plan is cheaper. */
    EXACT_PARTITION("routing.search.exactPartition"),
    /** Every sequence of nodes and what each leaves over: no plan is cheaper, quantities may be cut. */
    EXACT_REMAINDERS("routing.search.exactRemainders"),
    /** Too many pieces and nodes to try all: blocks solved exactly, then improved by moves and swaps. */
    BLOCKS_AND_IMPROVEMENT("routing.search.blocksAndImprovement");

    private final String key;

    SearchMethod(String key) {
        this.key = key;
    }

    /** The key of its words in bundles. */
    public String key() {
        return key;
    }
}
