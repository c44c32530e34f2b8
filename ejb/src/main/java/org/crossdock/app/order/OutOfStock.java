package org.crossdock.app.order;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.crossdock.domain.shared.BusinessException;

/** The channel refuses short orders, and this one is short. Nothing of it was kept. */
public final class OutOfStock extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final List<ShortLine> lines;

    OutOfStock(List<ShortLine> lines) {
        super("order.outOfStock", "Not enough stock: " + words(lines), List.copyOf(lines));
        this.lines = List.copyOf(lines);
    }

    private static String words(List<ShortLine> lines) {
        return lines.stream()
                .map(line -> line.missing() + " of " + line.quantity() + " units of " + line.sku() + " are missing")
                .collect(Collectors.joining("; "));
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
