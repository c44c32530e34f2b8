package org.crossdock.app.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.inventory.StockChange.Outcome;
import org.crossdock.domain.inventory.StockLevelId;
import org.jspecify.annotations.Nullable;

/** Levels whose rows are locked, while changes are entered one after the other. */
final class OpenBooks {

    private final Map<StockKey, Level> levels = new HashMap<>();
    private final List<StockMovement> movements = new ArrayList<>();

    void add(StockKey key, StockLevelId id, int onHand) {
        levels.put(key, new Level(id, onHand));
    }

    StockChange enter(StockKey key, ChangeStock change) {
        Level level = opened(key);
        @Nullable Integer expected = change.expected();
        if (expected != null && expected != level.onHand) {
            return answer(change, Outcome.CONFLICT, level);
        }
        int after = change.set() != null ? change.set() : Math.addExact(level.onHand, adjustment(change));
        if (after < 0) {
            return answer(change, Outcome.NEGATIVE, level);
        }
        if (after != level.onHand) {
            boolean unchecked = change.set() != null && expected == null;
            movements.add(StockMovement.adjusted(level.id, after - level.onHand, change.reason(), unchecked));
            level.onHand = after;
        }
        return answer(change, Outcome.CHANGED, level);
    }

    private static int adjustment(ChangeStock change) {
        if (change.adjust() == null) {
            throw new IllegalArgumentException("neither set nor adjust");
        }
        return change.adjust();
    }

    private static StockChange answer(ChangeStock change, Outcome outcome, Level level) {
        return new StockChange(change.sku(), change.node(), outcome, level.onHand);
    }

    /** Which level was opened for this key, with what is in the books of it now. */
    OpenLevel level(StockKey key) {
        Level level = opened(key);
        return new OpenLevel(level.id, level.onHand);
    }

    private Level opened(StockKey key) {
        Level level = levels.get(key);
        if (level == null) {
            throw new IllegalStateException("level of " + key.sku() + " at " + key.node() + " is not open");
        }
        return level;
    }

    List<StockMovement> movements() {
        return movements;
    }

    /** What is in the books at one moment. */
    record OpenLevel(StockLevelId id, int onHand) {}

    private static final class Level {
        private final StockLevelId id;
        private int onHand;

        Level(StockLevelId id, int onHand) {
            this.id = id;
            this.onHand = onHand;
        }
    }
}
