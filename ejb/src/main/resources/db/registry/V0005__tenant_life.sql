-- Where a merchant is in its life, since when and why, and when someone last worked there.
ALTER TABLE tenant
  ADD COLUMN status_before  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN status_reason  VARCHAR(300) NULL,
  ADD COLUMN status_by      VARCHAR(120) NULL,
  ADD COLUMN status_at      DATETIME(6)  NULL,
  ADD COLUMN delete_after   DATETIME(6)  NULL,
  ADD COLUMN last_active_at DATETIME(6)  NULL,
  ADD KEY ix_tenant_status (status, slug);
