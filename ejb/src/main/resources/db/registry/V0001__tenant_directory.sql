-- The directory of merchants: which schema, role and shard each one has. It holds no merchant data and no secrets.
CREATE TABLE tenant (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  slug           VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           VARCHAR(120) NOT NULL,
  schema_name    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role_name      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shard          VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan           VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  schema_version VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at     DATETIME(6)  NOT NULL,
  updated_at     DATETIME(6)  NOT NULL,
  UNIQUE KEY uk_tenant_slug (slug)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
