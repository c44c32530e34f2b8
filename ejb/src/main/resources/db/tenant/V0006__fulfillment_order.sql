-- The work a node does for an order. The line's id is the id of the claim that the stock ledger names as its cause.
CREATE TABLE fulfillment_order (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  order_id   BINARY(16)  NOT NULL,
  node_id    BINARY(16)  NOT NULL,
  node_code  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method     VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  release_at DATETIME(6) NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT         NOT NULL,
  KEY ix_fulfillment_order_order (order_id),
  KEY ix_fulfillment_order_queue (node_id, state, release_at),
  KEY ix_fulfillment_order_due (state, release_at)
);

CREATE TABLE fulfillment_line (
  id                   BINARY(16)  NOT NULL PRIMARY KEY,
  fulfillment_order_id BINARY(16)  NOT NULL,
  order_line_id        BINARY(16)  NOT NULL,
  position             INT         NOT NULL,
  sku                  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  stock_level_id       BINARY(16)  NOT NULL,
  quantity             INT         NOT NULL,
  KEY ix_fulfillment_line_order_line (order_line_id),
  KEY ix_fulfillment_line_level (stock_level_id),
  CONSTRAINT fk_fulfillment_line_order FOREIGN KEY (fulfillment_order_id) REFERENCES fulfillment_order (id),
  CONSTRAINT ck_fulfillment_line_quantity CHECK (quantity > 0)
);
