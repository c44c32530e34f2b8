-- What the layout of a new MariaDB leaves open and nobody here needs.
DELETE FROM mysql.global_priv WHERE User = '';
DELETE FROM mysql.db WHERE User = '';
DROP DATABASE IF EXISTS test;
FLUSH PRIVILEGES;
