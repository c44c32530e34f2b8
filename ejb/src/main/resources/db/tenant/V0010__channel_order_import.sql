-- Files of orders: checked first, then placed order by order; every row keeps its outcome, so a killed import goes on.
CREATE TABLE order_import (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  file_name    VARCHAR(200) NOT NULL,
  decimal_mark VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content      LONGBLOB     NOT NULL,
  status       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by  VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  uploaded_at  DATETIME(6)  NOT NULL,
  finished_at  DATETIME(6)  NULL,
  version      INT          NOT NULL,
  KEY ix_order_import_status (status, uploaded_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE order_import_row (
  import_id   BINARY(16)    NOT NULL,
  line        INT           NOT NULL,
  channel     VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  external_id VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  status      VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message     VARCHAR(2000) NULL,
  order_id    BINARY(16)    NULL,
  PRIMARY KEY (import_id, line),
  KEY ix_order_import_row_status (import_id, status, line),
  KEY ix_order_import_row_order (import_id, external_id),
  CONSTRAINT fk_order_import_row_import FOREIGN KEY (import_id) REFERENCES order_import (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
