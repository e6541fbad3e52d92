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
ALTER TABLE "charter_measures" ADD CONSTRAINT "charter_measures_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;