-- Where a merchant is at home: the country it sells in and the zone its days begin in, as the platform was told.
ALTER TABLE tenant
  ADD COLUMN country   CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN time_zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL;
