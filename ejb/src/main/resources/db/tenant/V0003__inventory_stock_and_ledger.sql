-- Stock truth: four counters per SKU and node, and the append-only movements that are their only writer.
-- Movements carry no foreign key to the level on purpose: the insert would take a shared lock on the row that the
-- conditional update needs exclusively, and two orders for one SKU would deadlock.
CREATE TABLE stock_level (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  product_id BINARY(16)  NOT NULL,
  sku        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  node_id    BINARY(16)  NOT NULL,
  on_hand    INT         NOT NULL,
  allocated  INT         NOT NULL,
  reserved   INT         NOT NULL,
  held       INT         NOT NULL,
  updated_at DATETIME(6) NOT NULL,
  version    INT         NOT NULL,
  UNIQUE KEY uk_stock_level_sku_node (sku, node_id),
  KEY ix_stock_level_node (node_id, sku),
  CONSTRAINT ck_stock_level_on_hand CHECK (on_hand >= 0),
  CONSTRAINT ck_stock_level_allocated CHECK (allocated >= 0),
  CONSTRAINT ck_stock_level_reserved CHECK (reserved >= 0),
  CONSTRAINT ck_stock_level_held CHECK (held >= 0)
);

CREATE TABLE stock_movement (
  id                  BINARY(16)  NOT NULL PRIMARY KEY,
  stock_level_id      BINARY(16)  NOT NULL,
  kind                VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  on_hand_delta       INT         NOT NULL,
  allocated_delta     INT         NOT NULL,
  reserved_delta      INT         NOT NULL,
  held_delta          INT         NOT NULL,
  reason              VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  order_line_id       BINARY(16)  NULL,
  fulfillment_line_id BINARY(16)  NULL,
  unchecked           BOOLEAN     NOT NULL,
  actor               VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  cause_id            BINARY(16)  NOT NULL,
  occurred_at         DATETIME(6) NOT NULL,
  recorded_at         DATETIME(6) NOT NULL,
  reverses_id         BINARY(16)  NULL,
  KEY ix_stock_movement_level (stock_level_id, recorded_at),
  KEY ix_stock_movement_order_line (order_line_id)
);
