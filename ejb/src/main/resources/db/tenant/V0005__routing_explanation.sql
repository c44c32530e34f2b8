-- Why an order is fulfilled where it is: one document per order, written with the plan and read with the order.
CREATE TABLE routing_explanation (
  order_id   BINARY(16) NOT NULL PRIMARY KEY,
  document   MEDIUMTEXT NOT NULL,
  planned_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
