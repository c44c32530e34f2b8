-- People of this merchant and where they may work. What they log in with and their roles are the login server's: the
-- roles here are only a note of what it said last.
CREATE TABLE member (
  subject       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  email         VARCHAR(254) NOT NULL,
  name          VARCHAR(200) NOT NULL,
  roles         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_at    DATETIME(6)  NULL,
  invited_by    VARCHAR(200) NULL,
  last_login_at DATETIME(6)  NULL,
  KEY ix_member_name (name, subject)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE member_node (
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  node_id BINARY(16)  NOT NULL,
  PRIMARY KEY (subject, node_id),
  CONSTRAINT fk_member_node_member FOREIGN KEY (subject) REFERENCES member (subject) ON DELETE CASCADE,
  CONSTRAINT fk_member_node_node FOREIGN KEY (node_id) REFERENCES node (id)
);
