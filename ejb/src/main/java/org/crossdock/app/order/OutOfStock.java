package org.crossdock.app.order;

import java.io.Serializable;
import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** The channel refuses short orders, and this one is short. Nothing of it was kept. */
public final class OutOfStock extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final List<ShortLine> lines;

    OutOfStock(List<ShortLine> lines) {
        super("order.outOfStock", "Not enough stock for " + lines, List.copyOf(lines));
        this.lines = List.copyOf(lines);
    }

    /** The lines that cannot be filled. */
    public List<ShortLine> lines() {
        return lines;
    }

    /**
     * A line that cannot be filled.
     *
     * @param line place in the order, counted from 0
     * @param missing units that no node has
     */
    public record ShortLine(int line, String sku, int quantity, int missing) implements Serializable {}
}
