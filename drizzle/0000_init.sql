CREATE TABLE "areas" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "areas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"bbs_code" text,
	"portal_host" text,
	"latitude" double precision,
	"longitude" double precision,
	"aliases" text[] NOT NULL,
	"parent_id" integer,
	"ancestor_ids" integer[] NOT NULL,
	CONSTRAINT "areas_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "catalogue_services" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalogue_services_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"category" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"aliases" text[] NOT NULL,
	CONSTRAINT "catalogue_services_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "charters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"version" integer NOT NULL,
	"signed_on" date,
	"signed_by" text,
	"effective_from" date NOT NULL,
	"effective_from_basis" text NOT NULL,
	"effective_until" date,
	"vision" text,
	"mission" text,
	"expectations" text[] NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL,
	CONSTRAINT "charters_office_version" UNIQUE("office_id","version")
);
--> statement-breakpoint
CREATE TABLE "provenances" (
	"charter_id" integer PRIMARY KEY NOT NULL,
	"uri" text,
	"format" text NOT NULL,
	"sha256" text NOT NULL,
	"parser_version" text NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	"text" text,
	"original" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dataset_revision" (
	"id" integer PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loaded_files" (
	"name" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "findings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"severity" text NOT NULL,
	"office_id" integer NOT NULL,
	"charter_id" integer NOT NULL,
	"service_id" integer,
	"at" jsonb NOT NULL,
	"line" integer,
	"character" integer,
	"cell" text,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "offices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"area_id" integer NOT NULL,
	"parent_id" integer,
	"ancestor_ids" integer[] NOT NULL,
	"level" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"name_folded" text NOT NULL,
	"name_sort_key" text NOT NULL,
	"website" text,
	"synthetic" boolean DEFAULT false NOT NULL,
	CONSTRAINT "offices_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"website" text,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "holdings" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "holdings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"charter_id" integer NOT NULL,
	"post_id" integer NOT NULL,
	"officer_id" integer,
	"acting" boolean NOT NULL,
	"contact" jsonb NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "officers" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "officers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"name_en" text,
	"name_folded" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "posts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"designation" text NOT NULL,
	"designation_en" text,
	"designation_folded" text NOT NULL,
	"is_head" boolean NOT NULL,
	"reports_to_id" integer,
	CONSTRAINT "posts_office_designation" UNIQUE("office_id","designation_folded")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "services_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"charter_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"category" text NOT NULL,
	"serial" text,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"name_sort_key" text NOT NULL,
	"channels" text[] NOT NULL,
	"channels_text" text,
	"documents_text" text,
	"documents_place" text,
	"fee_text" text NOT NULL,
	"fee_kind" text NOT NULL,
	"fee_amounts_bdt" double precision[] NOT NULL,
	"fee_cases" jsonb NOT NULL,
	"fee_method" text,
	"deadline_text" text NOT NULL,
	"deadline_kind" text NOT NULL,
	"deadline_immediate" boolean NOT NULL,
	"deadline_min" integer,
	"deadline_max" integer,
	"deadline_unit" text,
	"deadline_conditional" boolean NOT NULL,
	"deadline_cases" jsonb NOT NULL,
	"max_working_days" double precision,
	"responsible_id" integer,
	"superior_id" integer,
	"catalogue_service_id" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"at" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_parent_id_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_services" ADD CONSTRAINT "catalogue_services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provenances" ADD CONSTRAINT "provenances_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_parent_id_offices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdings" ADD CONSTRAINT "holdings_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdings" ADD CONSTRAINT "holdings_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holdings" ADD CONSTRAINT "holdings_officer_id_officers_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."officers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_reports_to_id_posts_id_fk" FOREIGN KEY ("reports_to_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_responsible_id_holdings_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."holdings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_superior_id_holdings_id_fk" FOREIGN KEY ("superior_id") REFERENCES "public"."holdings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_catalogue_service_id_catalogue_services_id_fk" FOREIGN KEY ("catalogue_service_id") REFERENCES "public"."catalogue_services"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "areas_parent_id" ON "areas" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "areas_ancestor_ids" ON "areas" USING gin ("ancestor_ids");--> statement-breakpoint
CREATE INDEX "catalogue_services_organisation" ON "catalogue_services" USING btree ("organisation_id","category");--> statement-breakpoint
CREATE INDEX "charters_office_effective_from" ON "charters" USING btree ("office_id","effective_from");--> statement-breakpoint
CREATE INDEX "provenances_sha256" ON "provenances" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "findings_charter" ON "findings" USING btree ("charter_id");--> statement-breakpoint
CREATE INDEX "findings_service" ON "findings" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findings_office" ON "findings" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "findings_code" ON "findings" USING btree ("code");--> statement-breakpoint
CREATE INDEX "offices_area_id" ON "offices" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "offices_parent_id" ON "offices" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "offices_organisation_id" ON "offices" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "offices_ancestor_ids" ON "offices" USING gin ("ancestor_ids");--> statement-breakpoint
CREATE INDEX "offices_name" ON "offices" USING btree ("name_sort_key" collate "C","id");--> statement-breakpoint
CREATE INDEX "holdings_charter_id" ON "holdings" USING btree ("charter_id");--> statement-breakpoint
CREATE INDEX "holdings_post_id" ON "holdings" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "holdings_officer_id" ON "holdings" USING btree ("officer_id");--> statement-breakpoint
CREATE INDEX "officers_name_folded" ON "officers" USING btree ("name_folded");--> statement-breakpoint
CREATE INDEX "services_charter" ON "services" USING btree ("charter_id","ordinal");--> statement-breakpoint
CREATE INDEX "services_office" ON "services" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "services_key" ON "services" USING btree ("key");--> statement-breakpoint
CREATE INDEX "services_catalogue_service" ON "services" USING btree ("catalogue_service_id");--> statement-breakpoint
CREATE INDEX "services_name" ON "services" USING btree ("name_sort_key" collate "C","id");--> statement-breakpoint
CREATE INDEX "services_max_working_days" ON "services" USING btree ("max_working_days","id");