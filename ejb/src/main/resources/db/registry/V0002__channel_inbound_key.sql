-- Which merchant and channel an inbound address belongs to. Only the key's hash is kept: whoever reads this table
-- cannot post as a shop.
CREATE TABLE inbound_key (
  key_hash     BINARY(32)  NOT NULL PRIMARY KEY,
  tenant_slug  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  KEY ix_inbound_key_tenant (tenant_slug)
);
