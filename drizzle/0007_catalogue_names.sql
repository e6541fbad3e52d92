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
ALTER TABLE "catalogue_services" ADD COLUMN "reviewed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "catalogue_names" ADD CONSTRAINT "catalogue_names_catalogue_service_id_catalogue_services_id_fk" FOREIGN KEY ("catalogue_service_id") REFERENCES "public"."catalogue_services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_decisions" ADD CONSTRAINT "match_decisions_catalogue_service_id_catalogue_services_id_fk" FOREIGN KEY ("catalogue_service_id") REFERENCES "public"."catalogue_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_names_organisation" ON "catalogue_names" USING btree ("organisation_id","category","name_key");--> statement-breakpoint
CREATE INDEX "catalogue_names_key" ON "catalogue_names" USING gin ("name_key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "match_decisions_catalogue_service" ON "match_decisions" USING btree ("catalogue_service_id");--> statement-breakpoint
CREATE INDEX "catalogue_services_waiting" ON "catalogue_services" USING btree ("id") WHERE not "catalogue_services"."reviewed";