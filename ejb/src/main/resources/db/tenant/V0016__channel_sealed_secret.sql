-- A secret that only its own server can open says so in its comment, which begins with "sealed": take-outs leave it behind.
ALTER TABLE channel_connection
  MODIFY COLUMN secret VARBINARY(1024) NOT NULL COMMENT 'sealed with the key of the server';
