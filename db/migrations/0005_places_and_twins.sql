-- Trusted since Postgres 13: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "gazetteer_names" (
	"version_id" integer NOT NULL,
	"place_id" integer NOT NULL,
	"country" text NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	"loose" text NOT NULL,
	CONSTRAINT "gazetteer_names_version_id_place_id_key_pk" PRIMARY KEY("version_id","place_id","key")
);
--> statement-breakpoint
CREATE TABLE "gazetteer_places" (
	"version_id" integer NOT NULL,
	"id" integer NOT NULL,
	"country" text NOT NULL,
	"latitude" real NOT NULL,
	"longitude" real NOT NULL,
	"population" integer NOT NULL,
	"region" text NOT NULL,
	"is_seat" boolean NOT NULL,
	CONSTRAINT "gazetteer_places_version_id_id_pk" PRIMARY KEY("version_id","id")
);
--> statement-breakpoint
CREATE TABLE "gazetteer_versions" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "gazetteer_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"lines" integer DEFAULT 0 NOT NULL,
	"is_current" boolean DEFAULT false NOT NULL,
	"loaded_at" timestamp with time zone,
	CONSTRAINT "gazetteer_versions_source_unique" UNIQUE("source")
);
--> statement-breakpoint
CREATE TABLE "place_forms" (
	"country" text NOT NULL,
	"key" text NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"person_id" bigint,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "place_forms_country_key_locale_pk" PRIMARY KEY("country","key","locale")
);
--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "title_key" text;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "is_mending" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "duplicate_of" integer;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "not_twins" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_cities" ADD COLUMN "is_doubtful" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_history" ADD COLUMN "duplicate_of" integer;--> statement-breakpoint
ALTER TABLE "entry_photos" ADD COLUMN "likeness" text;--> statement-breakpoint
ALTER TABLE "place_forms" ADD CONSTRAINT "place_forms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "places_by_key" ON "gazetteer_names" USING btree ("version_id","key");--> statement-breakpoint
CREATE INDEX "places_by_likeness" ON "gazetteer_names" USING gin ("loose" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "places_of_country" ON "gazetteer_places" USING btree ("version_id","country","population");--> statement-breakpoint
CREATE UNIQUE INDEX "one_current_gazetteer" ON "gazetteer_versions" USING btree ("is_current") WHERE is_current;--> statement-breakpoint
CREATE INDEX "place_forms_of_person" ON "place_forms" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_duplicate_of_entries_id_fk" FOREIGN KEY ("duplicate_of") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_history" ADD CONSTRAINT "entry_history_duplicate_of_entries_id_fk" FOREIGN KEY ("duplicate_of") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duplicates_of_entry" ON "entries" USING btree ("duplicate_of") WHERE duplicate_of is not null;--> statement-breakpoint
CREATE INDEX "entries_of_city" ON "entry_cities" USING btree ("key");--> statement-breakpoint
CREATE INDEX "history_of_duplicates" ON "entry_history" USING btree ("duplicate_of") WHERE duplicate_of is not null;