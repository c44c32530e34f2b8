package org.crossdock.bench.order;

import java.util.List;

/**
 * What must hold on a merchant's data after any load; a run that leaves a violation has no throughput.
 *
 * @param words the condition, as a sentence
 * @param violations finds the rows that break it
 */
record Condition(String words, String violations) {

    static final List<Condition> ALL = List.of(
            new Condition("each stock counter is the sum of its movements", """
                    SELECT s.id FROM stock_level s LEFT JOIN stock_movement m ON m.stock_level_id = s.id
                     GROUP BY s.id, s.on_hand, s.allocated, s.reserved, s.held
                    HAVING s.on_hand <> COALESCE(SUM(m.on_hand_delta), 0)
                        OR s.allocated <> COALESCE(SUM(m.allocated_delta), 0)
                        OR s.reserved <> COALESCE(SUM(m.reserved_delta), 0)
                        OR s.held <> COALESCE(SUM(m.held_delta), 0)"""),
            new Condition("what is allocated is what open fulfillment lines claim", """
                    SELECT s.id FROM stock_level s LEFT JOIN (
                           SELECT l.stock_level_id, SUM(l.quantity) AS claimed
                             FROM fulfillment_line l JOIN fulfillment_order f ON f.id = l.fulfillment_order_id
                            WHERE f.state IN ('SCHEDULED', 'OPEN') GROUP BY l.stock_level_id) c
                        ON c.stock_level_id = s.id
                     WHERE s.allocated <> COALESCE(c.claimed, 0)"""),
            new Condition("nothing is oversold", """
                    SELECT id FROM stock_level
                     WHERE LEAST(on_hand, allocated, reserved, held) < 0 OR allocated + reserved > on_hand - held"""),
            new Condition("every ordered unit is in exactly one bucket", """
                    SELECT id FROM order_line
                     WHERE quantity <> open + backordered + preordered + allocated + released + picked + packed
                         + shipped + delivered + returned + cancelled"""),
            new Condition("a total is its lines, tax and shipping without the discount", """
                    SELECT o.id FROM sales_order o JOIN order_line l ON l.order_id = o.id
                     GROUP BY o.id, o.total, o.tax, o.shipping, o.discount
                    HAVING o.total <> SUM(l.net) + o.tax + o.shipping - o.discount"""),
            new Condition("the state of an order is that of its last event", """
                    SELECT o.id FROM sales_order o LEFT JOIN order_event e ON e.order_id = o.id AND e.seq = o.seq
                     WHERE e.event_id IS NULL OR e.to_state <> o.state"""),
            new Condition("each event has its outbox row", """
                    SELECT e.event_id FROM order_event e LEFT JOIN outbox b ON b.event_id = e.event_id
                     WHERE b.id IS NULL"""));
}
