-- Answers already given, by client and key: written with the effect, so that a crash leaves both or neither.
CREATE TABLE idempotency_key (
  client_id    VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  idem_key     VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  method       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  path         VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  request_hash BINARY(32)   NOT NULL,
  status       INT          NOT NULL,
  body         LONGBLOB     NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (client_id, idem_key),
  KEY ix_idempotency_key_created (created_at)
);
