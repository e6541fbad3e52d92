CREATE TABLE "service_names" (
	"name_folded" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP INDEX "services_max_working_days";--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "max_calendar_days" double precision;--> statement-breakpoint
CREATE INDEX "service_names_trigrams" ON "service_names" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "offices_name_folded" ON "offices" USING gin ("name_folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "services_name_folded" ON "services" USING btree ("name_folded");--> statement-breakpoint
CREATE INDEX "services_deadline" ON "services" USING btree ((coalesce("max_working_days", 1e9)),"id");