-- Searching and matching stand on trigram indexes. The extension comes with PostgreSQL and is trusted: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
