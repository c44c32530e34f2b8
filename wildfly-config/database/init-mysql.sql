-- MySQL asks for more than CREATE USER before a role may be made and handed on.
GRANT CREATE ROLE, DROP ROLE, ROLE_ADMIN ON *.* TO 'crossdock_owner'@'${host}' WITH GRANT OPTION;
