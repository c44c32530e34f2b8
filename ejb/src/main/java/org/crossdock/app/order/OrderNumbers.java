package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossdock.app.platform.tenancy.CurrentTenant;

/**
 * Gives order numbers from blocks that this server draws, so that placing needs no row that every order locks. A
 * server that stops leaves the rest of its block unused: numbers are unique and have gaps.
 */
@ApplicationScoped
class OrderNumbers {

    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    @Inject
    private NumberBlocks source;

    long next() {
        return blocks.computeIfAbsent(CurrentTenant.get().slug(), slug -> new Block())
                .next();
    }

    private final class Block {
        private long next;
        private long end;

        synchronized long next() {
            if (next == end) {
                next = source.draw();
                end = next + NumberBlocks.SIZE;
            }
            return next++;
        }
    }
}
