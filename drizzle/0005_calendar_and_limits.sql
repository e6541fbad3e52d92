CREATE TABLE "calendar_entries" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"order_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"first_on" date NOT NULL,
	"last_on" date NOT NULL,
	"effect" text NOT NULL,
	"kind" text,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"moon_dependent" boolean NOT NULL,
	"certainty" text NOT NULL,
	"source" text,
	"area_ids" integer[],
	CONSTRAINT "calendar_entries_order_ordinal" UNIQUE("order_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "calendar_orders" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"known_on" date NOT NULL,
	"sha256" text NOT NULL,
	"by_hand" boolean NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_orders_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "grievance_limits" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "grievance_limits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"applies_to" text NOT NULL,
	"body" text NOT NULL,
	"role" text NOT NULL,
	"max" integer NOT NULL,
	"unit" text NOT NULL,
	"extension" integer,
	"contact" text,
	"source" text NOT NULL,
	"note" text,
	"by_hand" boolean NOT NULL,
	CONSTRAINT "grievance_limits_applies_to_role" UNIQUE("applies_to","role")
);
--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD CONSTRAINT "calendar_entries_order_id_calendar_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."calendar_orders"("id") ON DELETE cascade ON UPDATE no action;