-- Notes about people and programs that the login server knows. A merchant made from a take-out has an organization of its
-- own there, so these tables, whose comment begins with "login", are emptied in it.
ALTER TABLE member COMMENT = 'login: people of this organization';
ALTER TABLE api_client COMMENT = 'login: machine clients of this organization';
