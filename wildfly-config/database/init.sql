-- Brings a database server to the state the portal expects; may be run again at any time.
-- ${…} is filled in by the launcher: ${host} is where the users come from, the passwords are random.
-- Afterwards MySQL needs init-mysql.sql, our own MariaDB init-embedded.sql.

CREATE DATABASE IF NOT EXISTS crossdock CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- migrates schemas and provisions tenants, nothing else
CREATE USER IF NOT EXISTS 'crossdock_owner'@'${host}' IDENTIFIED BY '${owner_password}';
ALTER USER 'crossdock_owner'@'${host}' IDENTIFIED BY '${owner_password}';
GRANT CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, TRIGGER, SELECT, INSERT, UPDATE, DELETE, CREATE USER
    ON *.* TO 'crossdock_owner'@'${host}' WITH GRANT OPTION;

-- serves requests; what it may do in a merchant's schema comes from that merchant's role alone
CREATE USER IF NOT EXISTS 'crossdock_app'@'${host}' IDENTIFIED BY '${application_password}';
ALTER USER 'crossdock_app'@'${host}' IDENTIFIED BY '${application_password}';
GRANT SELECT ON crossdock.* TO 'crossdock_app'@'${host}';
