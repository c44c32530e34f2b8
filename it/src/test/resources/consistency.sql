-- Conditions that must hold in every merchant's schema at any time: each query finds the rows that break it.
-- Run after every story that loads, races or kills. A heading is the name of the condition and what it says.

-- C1 every counter of a stock level is the sum of its ledger's movements
SELECT HEX(s.id) FROM stock_level s LEFT JOIN stock_movement m ON m.stock_level_id = s.id
 GROUP BY s.id, s.on_hand, s.allocated, s.reserved, s.held
HAVING s.on_hand <> COALESCE(SUM(m.on_hand_delta), 0) OR s.allocated <> COALESCE(SUM(m.allocated_delta), 0)
    OR s.reserved <> COALESCE(SUM(m.reserved_delta), 0) OR s.held <> COALESCE(SUM(m.held_delta), 0);

-- C2 what is allocated at a level is what open work will take from it
SELECT HEX(s.id) FROM stock_level s LEFT JOIN (
         SELECT l.stock_level_id, SUM(l.quantity) AS units FROM fulfillment_line l
           JOIN fulfillment_order f ON f.id = l.fulfillment_order_id
          WHERE f.state IN ('SCHEDULED', 'OPEN') GROUP BY l.stock_level_id) c ON c.stock_level_id = s.id
 WHERE s.allocated <> COALESCE(c.units, 0);

-- C2b every claimed unit of an order line is in the work of one node
SELECT HEX(l.id) FROM order_line l LEFT JOIN (
         SELECT order_line_id, SUM(quantity) AS units FROM fulfillment_line GROUP BY order_line_id) w
       ON w.order_line_id = l.id
 WHERE l.quantity - l.open - l.backordered - l.preordered - l.cancelled <> COALESCE(w.units, 0);

-- C3 nothing is oversold and no counter is below zero
SELECT HEX(s.id) FROM stock_level s
 WHERE LEAST(s.on_hand, s.allocated, s.reserved, s.held) < 0 OR s.allocated + s.reserved > s.on_hand - s.held;

-- C4 every ordered unit is in exactly one bucket
SELECT HEX(id) FROM order_line
 WHERE LEAST(open, backordered, preordered, allocated, released, picked, packed, shipped, delivered, returned,
             cancelled) < 0
    OR quantity <> open + backordered + preordered + allocated + released + picked + packed + shipped + delivered
                   + returned + cancelled;

-- C7 an order's total is its lines, tax and shipping less its discount
SELECT HEX(o.id) FROM sales_order o JOIN order_line l ON l.order_id = o.id
 GROUP BY o.id, o.total, o.tax, o.shipping, o.discount
HAVING o.total <> SUM(l.net) + o.tax + o.shipping - o.discount;

-- C7b no order is without lines
SELECT HEX(o.id) FROM sales_order o LEFT JOIN order_line l ON l.order_id = o.id WHERE l.id IS NULL;

-- C8 the state of an order is where its last event led
SELECT HEX(o.id) FROM sales_order o LEFT JOIN order_event e ON e.order_id = o.id
   AND e.seq = (SELECT MAX(x.seq) FROM order_event x WHERE x.order_id = o.id)
 WHERE e.event_id IS NULL OR e.to_state <> o.state OR e.seq <> o.seq;

-- C9a every event is in the outbox
SELECT HEX(e.event_id) FROM order_event e LEFT JOIN outbox b ON b.event_id = e.event_id WHERE b.id IS NULL;

-- C9b the outbox tells the events of an order in their order
SELECT HEX(t.aggregate_id) FROM (
         SELECT b.aggregate_id, e.seq, LAG(e.seq) OVER (PARTITION BY b.aggregate_id ORDER BY b.id) AS prev
           FROM outbox b JOIN order_event e ON e.event_id = b.event_id) t
 WHERE t.prev IS NOT NULL AND t.seq <> t.prev + 1;

-- C11 no more comes back than went out, per order line, by the ledger
SELECT HEX(order_line_id) FROM stock_movement WHERE order_line_id IS NOT NULL GROUP BY order_line_id
HAVING SUM(CASE kind WHEN 'RETURNED' THEN on_hand_delta ELSE 0 END)
     > -SUM(CASE kind WHEN 'SHIPPED' THEN on_hand_delta ELSE 0 END);
