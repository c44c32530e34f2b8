-- Jobs of the platform, such as the creation of a merchant: ordered steps that each can be run again, so that a job
-- outlives the server that runs it. No merchant data, no secrets: what a job must know is forgotten when it ends, and
-- messages name the kind of a failure and its reference in the log, never a value.
CREATE TABLE job (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  kind          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the slug while the job waits or runs, so that a merchant has one such job at a time
  open_slug     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  input         VARCHAR(4000) NULL,
  result        VARCHAR(200) NULL,
  cancel_wanted BOOLEAN      NOT NULL,
  requested_by  VARCHAR(120) NOT NULL,
  requested_at  DATETIME(6)  NOT NULL,
  started_at    DATETIME(6)  NULL,
  finished_at   DATETIME(6)  NULL,
  UNIQUE KEY uk_job_open (open_slug),
  KEY ix_job_slug (slug, requested_at),
  KEY ix_job_requested (requested_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE job_step (
  job_id      BINARY(16)   NOT NULL,
  position    INT          NOT NULL,
  name        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts    INT          NOT NULL,
  message     VARCHAR(300) NULL,
  started_at  DATETIME(6)  NULL,
  finished_at DATETIME(6)  NULL,
  PRIMARY KEY (job_id, position),
  CONSTRAINT fk_job_step_job FOREIGN KEY (job_id) REFERENCES job (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
