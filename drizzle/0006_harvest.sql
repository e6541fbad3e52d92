CREATE TABLE "charter_feed" (
	"position" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "charter_feed_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"charter_id" integer NOT NULL,
	"event" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "node_identity" (
	"id" integer PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "harvests" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "harvests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source_id" integer NOT NULL,
	"dry_run" boolean NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"charters" integer DEFAULT 0 NOT NULL,
	"withdrawn" integer DEFAULT 0 NOT NULL,
	"held" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"error" text,
	"error_en" text
);
--> statement-breakpoint
CREATE TABLE "held_documents" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "held_documents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"harvest_id" integer NOT NULL,
	"source_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"sha256" text NOT NULL,
	"original" "bytea" NOT NULL,
	"uri" text NOT NULL,
	"chain" text[] NOT NULL,
	"effective_from" text,
	"first_seen_on" text NOT NULL,
	"reasons" text[] NOT NULL,
	"detail" jsonb NOT NULL,
	"held_at" timestamp with time zone NOT NULL,
	"accepted" boolean,
	"decided_at" timestamp with time zone,
	"decided_reason" text
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sources_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"uri" text NOT NULL,
	"office_id" integer,
	"authority" text,
	"every_minutes" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"next_due_at" timestamp with time zone NOT NULL,
	"last_attempt_at" timestamp with time zone,
	"last_success_at" timestamp with time zone,
	"last_error" text,
	"last_error_en" text,
	"consecutive_failures" integer DEFAULT 0 NOT NULL,
	"seen" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"feed_cursor" text,
	CONSTRAINT "sources_kind_uri" UNIQUE("kind","uri")
);
--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "authority" text DEFAULT 'OFFICE' NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "outranked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "provenances" ADD COLUMN "source_id" integer;--> statement-breakpoint
ALTER TABLE "provenances" ADD COLUMN "chain" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "charter_feed" ADD CONSTRAINT "charter_feed_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvests" ADD CONSTRAINT "harvests_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_documents" ADD CONSTRAINT "held_documents_harvest_id_harvests_id_fk" FOREIGN KEY ("harvest_id") REFERENCES "public"."harvests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_documents" ADD CONSTRAINT "held_documents_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_documents" ADD CONSTRAINT "held_documents_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "charter_feed_charter" ON "charter_feed" USING btree ("charter_id");--> statement-breakpoint
CREATE INDEX "harvests_source" ON "harvests" USING btree ("source_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "harvests_open" ON "harvests" USING btree ("source_id") WHERE "harvests"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "held_documents_harvest" ON "held_documents" USING btree ("harvest_id");--> statement-breakpoint
CREATE UNIQUE INDEX "held_documents_once" ON "held_documents" USING btree ("source_id","office_id","sha256");--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "provenances_source" ON "provenances" USING btree ("source_id");