-- What must reach others after commit, written in the transaction that caused it.
CREATE TABLE outbox (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  event_id     BINARY(16)  NOT NULL,
  aggregate    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  aggregate_id BINARY(16)  NOT NULL,
  type         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload      TEXT        NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  published_at DATETIME(6) NULL,
  UNIQUE KEY uk_outbox_event (event_id),
  KEY ix_outbox_undelivered (published_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
