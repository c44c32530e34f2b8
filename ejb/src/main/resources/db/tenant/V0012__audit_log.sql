-- Who changed what, and the chain that shows it when an entry is touched later. The chain covers ids, kinds and a salted
-- digest of the texts, never the texts: those may name people, and may be erased.
CREATE TABLE audit_log (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  occurred_at   DATETIME(6)  NOT NULL,
  action        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind  VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_kind    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause_id      BINARY(16)   NULL,
  actor_name    VARCHAR(200) NOT NULL,
  address       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_label VARCHAR(400) NOT NULL,
  before_values TEXT         NOT NULL,
  after_values  TEXT         NOT NULL,
  reason        VARCHAR(500) NULL,
  salt          BINARY(16)   NULL,
  text_digest   BINARY(32)   NOT NULL,
  chain_seq     BIGINT       NULL,
  UNIQUE KEY uk_audit_log_chain (chain_seq),
  KEY ix_audit_log_time (occurred_at, id),
  KEY ix_audit_log_actor (actor_name, occurred_at, id),
  KEY ix_audit_log_action (action, occurred_at, id),
  KEY ix_audit_log_subject (subject_kind, subject_id, occurred_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE audit_chain (
  seq      BIGINT     NOT NULL PRIMARY KEY,
  entry_id BINARY(16) NOT NULL,
  hash     BINARY(32) NOT NULL,
  UNIQUE KEY uk_audit_chain_entry (entry_id)
);

-- One row: whoever appends locks it first, so that the chain cannot fork.
CREATE TABLE audit_chain_head (
  id        TINYINT     NOT NULL PRIMARY KEY,
  chain_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  seq       BIGINT      NOT NULL,
  hash      BINARY(32)  NULL,
  CONSTRAINT ck_audit_chain_head_one CHECK (id = 1)
);
INSERT INTO audit_chain_head (id, seq) VALUES (1, 0);
