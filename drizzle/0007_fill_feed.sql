-- What was stored before there was a feed: first the versions as they came, then the withdrawals.
INSERT INTO "charter_feed" ("charter_id", "event", "stored_at")
SELECT c."id", 'STORED', p."imported_at" FROM "charters" c JOIN "provenances" p ON p."charter_id" = c."id" ORDER BY c."id";
--> statement-breakpoint
INSERT INTO "charter_feed" ("charter_id", "event", "stored_at")
SELECT "id", 'WITHDRAWN', "withdrawn_at" FROM "charters" WHERE "withdrawn_at" IS NOT NULL ORDER BY "withdrawn_at", "id";
