CREATE TABLE "entry_titles" (
	"entry_id" integer NOT NULL,
	"locale" text NOT NULL,
	"title" text NOT NULL,
	"person_id" bigint,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "entry_titles_entry_id_locale_pk" PRIMARY KEY("entry_id","locale")
);
--> statement-breakpoint
CREATE TABLE "report_files" (
	"campaign_id" integer NOT NULL,
	"locale" text NOT NULL,
	"format" text NOT NULL,
	"digest" text NOT NULL,
	"part" smallint NOT NULL,
	"parts" smallint NOT NULL,
	"file_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "report_files_campaign_id_locale_format_digest_part_pk" PRIMARY KEY("campaign_id","locale","format","digest","part")
);
--> statement-breakpoint
ALTER TABLE "entry_titles" ADD CONSTRAINT "entry_titles_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_titles" ADD CONSTRAINT "entry_titles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_files" ADD CONSTRAINT "report_files_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entry_titles_of_person" ON "entry_titles" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "report_files_by_age" ON "report_files" USING btree ("at");