CREATE TABLE "search_entries" (
	"kind" text NOT NULL,
	"row_id" integer NOT NULL,
	"standing" integer NOT NULL,
	"names" text[] NOT NULL,
	"aliases" text[] NOT NULL,
	"own" text[] NOT NULL,
	"words" text[] NOT NULL,
	CONSTRAINT "search_entries_kind_row_id_pk" PRIMARY KEY("kind","row_id")
);
--> statement-breakpoint
CREATE TABLE "search_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"version" text
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"spelling" text NOT NULL,
	"skeleton" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_entries_own" ON "search_entries" USING gin ("own");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_words_spelling" ON "search_words" USING btree ("spelling");--> statement-breakpoint
CREATE INDEX "search_words_skeleton" ON "search_words" USING gin ("skeleton" gin_trgm_ops);