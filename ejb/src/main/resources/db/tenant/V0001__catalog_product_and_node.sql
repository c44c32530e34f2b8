-- What is sold, and the places that hold it. SKUs and codes compare byte by byte: "ab" and "AB" are two SKUs.
CREATE TABLE product (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  sku          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name         VARCHAR(300) NOT NULL,
  gtin         CHAR(14)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  weight_grams INT          NULL,
  price        BIGINT       NOT NULL,
  currency     CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  updated_at   DATETIME(6)  NOT NULL,
  version      INT          NOT NULL,
  UNIQUE KEY uk_product_sku (sku),
  KEY ix_product_updated (updated_at, id),
  KEY ix_product_name (name, id),
  KEY ix_product_gtin (gtin),
  CONSTRAINT ck_product_weight CHECK (weight_grams IS NULL OR weight_grams > 0),
  CONSTRAINT ck_product_price CHECK (price >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE node (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  code         VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name         VARCHAR(120) NOT NULL,
  kind         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence     INT          NOT NULL,
  address_name VARCHAR(120) NULL,
  line1        VARCHAR(200) NULL,
  line2        VARCHAR(200) NULL,
  city         VARCHAR(120) NULL,
  region       VARCHAR(120) NULL,
  postal_code  VARCHAR(20)  NULL,
  country      VARCHAR(60)  NOT NULL,
  latitude     DOUBLE       NULL,
  longitude    DOUBLE       NULL,
  time_zone    VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cut_off      TIME         NULL,
  ships        BOOLEAN      NOT NULL,
  pickup       BOOLEAN      NOT NULL,
  active       BOOLEAN      NOT NULL,
  updated_at   DATETIME(6)  NOT NULL,
  version      INT          NOT NULL,
  UNIQUE KEY uk_node_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
