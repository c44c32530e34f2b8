-- Where orders come from, and the rules each source sells by. The secret is encrypted by the application.
CREATE TABLE channel (
  id                BINARY(16)     NOT NULL PRIMARY KEY,
  code              VARCHAR(40)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name              VARCHAR(120)   NOT NULL,
  currency          CHAR(3)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_rule      VARCHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stock_policy      VARCHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cool_down_seconds INT            NOT NULL,
  updated_at        DATETIME(6)    NOT NULL,
  version           INT            NOT NULL,
  UNIQUE KEY uk_channel_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
