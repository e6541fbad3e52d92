CREATE TABLE "catalogue_names" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalogue_names_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"catalogue_service_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"category" text NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	CONSTRAINT "catalogue_names_entry_key" UNIQUE("catalogue_service_id","name_key")
);
--> statement-breakpoint
CREATE TABLE "match_decisions" (
	"service_key" text PRIMARY KEY NOT NULL,
	"catalogue_service_id" integer NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "charter_measures" (
	"charter_id" integer PRIMARY KEY NOT NULL,
	"services" integer NOT NULL,
	"citizen_services" integer NOT NULL,
	"institutional_services" integer NOT NULL,
	"internal_services" integer NOT NULL,
	"unspecified_services" integer NOT NULL,
	"deadlines_stated" integer NOT NULL,
	"deadlines_missing" integer NOT NULL,
	"superiors_stated" integer NOT NULL,
	"completeness" double precision NOT NULL,
	"precision" double precision NOT NULL,
	"escalation" double precision NOT NULL,
	"formula_version" text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "service_names" (
	"name_folded" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP INDEX "services_max_working_days";--> statement-breakpoint
ALTER TABLE "catalogue_services" ADD COLUMN "reviewed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "charters" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "parent_given" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "max_calendar_days" double precision;--> statement-breakpoint
ALTER TABLE "catalogue_names" ADD CONSTRAINT "catalogue_names_catalogue_service_id_catalogue_services_id_fk" FOREIGN KEY ("catalogue_service_id") REFERENCES "public"."catalogue_services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_decisions" ADD CONSTRAINT "match_decisions_catalogue_service_id_catalogue_services_id_fk" FOREIGN KEY ("catalogue_service_id") REFERENCES "public"."catalogue_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_measures" ADD CONSTRAINT "charter_measures_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_names_organisation" ON "catalogue_names" USING btree ("organisation_id","category","name_key");--> statement-breakpoint
CREATE INDEX "catalogue_names_key" ON "catalogue_names" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "match_decisions_catalogue_service" ON "match_decisions" USING btree ("catalogue_service_id");--> statement-breakpoint
CREATE INDEX "search_entries_own" ON "search_entries" USING gin ("own");--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_words_spelling" ON "search_words" USING btree ("spelling");--> statement-breakpoint
CREATE INDEX "search_words_skeleton" ON "search_words" USING gin ("skeleton" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "service_names_trigrams" ON "service_names" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalogue_services_waiting" ON "catalogue_services" USING btree ("id") WHERE not "catalogue_services"."reviewed";--> statement-breakpoint
CREATE INDEX "offices_name_folded" ON "offices" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "services_name_folded" ON "services" USING btree ("name_folded");--> statement-breakpoint
CREATE INDEX "services_deadline" ON "services" USING btree ((coalesce("max_working_days", 1e9)),"id");--> statement-breakpoint
DROP INDEX "services_catalogue_service";--> statement-breakpoint
CREATE INDEX "services_catalogue_service" ON "services" USING btree ("catalogue_service_id","id");--> statement-breakpoint
CREATE INDEX "services_deadline_kind" ON "services" USING btree ("deadline_kind","charter_id");--> statement-breakpoint
CREATE INDEX "services_fee_kind" ON "services" USING btree ("fee_kind","charter_id");