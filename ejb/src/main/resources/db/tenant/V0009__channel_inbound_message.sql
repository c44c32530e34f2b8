-- Messages of shops as they arrived: kept first, understood later, and each one once, however often it is sent.
CREATE TABLE inbound_message (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  channel_code VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source       VARCHAR(30)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_id  VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  topic        VARCHAR(80)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  body_hash    BINARY(32)    NOT NULL,
  body         LONGBLOB      NOT NULL,
  status       VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts     INT           NOT NULL,
  reason       VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail       VARCHAR(2000) NULL,
  order_id     BINARY(16)    NULL,
  received_at  DATETIME(6)   NOT NULL,
  processed_at DATETIME(6)   NULL,
  UNIQUE KEY uk_inbound_message_delivery (channel_code, delivery_id),
  KEY ix_inbound_message_status (status, received_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
