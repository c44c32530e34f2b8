-- Machine clients of this merchant. Their secrets are the login server's: none stands here, not even as a hash. A rotated
-- client goes on until its overlap ends; its successor is the next client of the same integration.
CREATE TABLE api_client (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  integration_id  BINARY(16)   NOT NULL,
  client_id       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name            VARCHAR(100) NOT NULL,
  scopes          VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rate_per_minute INT          NULL,
  created_at      DATETIME(6)  NOT NULL,
  created_by      VARCHAR(200) NOT NULL,
  ends_at         DATETIME(6)  NULL,
  retired_at      DATETIME(6)  NULL,
  revoked_at      DATETIME(6)  NULL,
  closed_at       DATETIME(6)  NULL,
  last_used_at    DATETIME(6)  NULL,
  UNIQUE KEY uk_api_client_client (client_id),
  KEY ix_api_client_integration (integration_id, created_at),
  KEY ix_api_client_open (closed_at, ends_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
