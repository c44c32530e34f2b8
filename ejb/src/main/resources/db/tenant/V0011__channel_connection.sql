-- Which shop posts into a channel, and the secret it signs with: encrypted by the application, useless as a copy.
CREATE TABLE channel_connection (
  channel_id BINARY(16)      NOT NULL PRIMARY KEY,
  source     VARCHAR(30)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret     VARBINARY(1024) NOT NULL,
  created_at DATETIME(6)     NOT NULL,
  CONSTRAINT fk_channel_connection_channel FOREIGN KEY (channel_id) REFERENCES channel (id)
);
