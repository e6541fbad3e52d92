CREATE TABLE "grievance_steps" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "grievance_steps_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"charter_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"role" text NOT NULL,
	"when_text" text,
	"officer_cell" jsonb,
	"address_text" text,
	"limit_text" text,
	"limit_kind" text,
	"limit_immediate" boolean,
	"limit_min" integer,
	"limit_max" integer,
	"limit_unit" text,
	"limit_conditional" boolean,
	"limit_cases" jsonb,
	"office_id" integer,
	"post_id" integer,
	"officer_id" integer,
	"at" jsonb NOT NULL,
	"line" integer,
	CONSTRAINT "grievance_steps_charter_ordinal" UNIQUE("charter_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "grievance_steps" ADD CONSTRAINT "grievance_steps_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grievance_steps" ADD CONSTRAINT "grievance_steps_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grievance_steps" ADD CONSTRAINT "grievance_steps_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grievance_steps" ADD CONSTRAINT "grievance_steps_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;