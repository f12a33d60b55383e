CREATE TABLE "campaigns" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaigns_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"titles" jsonb NOT NULL,
	"first_day" date,
	"last_day" date,
	"is_current" boolean DEFAULT false NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "days_in_order" CHECK ((first_day is null) = (last_day is null) and first_day <= last_day)
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "categories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"position" smallint NOT NULL,
	"names" jsonb NOT NULL,
	"unit" text NOT NULL,
	"least_photos" smallint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_states" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"person_id" bigint,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"number" integer,
	"title" text,
	"first_day" date,
	"last_day" date,
	"country" text,
	"category_id" integer,
	"photos_done" boolean DEFAULT false NOT NULL,
	"asking" text DEFAULT 'title' NOT NULL,
	"last_update_id" bigint,
	"prompt_message_id" integer,
	"prompt" jsonb,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"submitted_at" timestamp with time zone,
	"card_chat_id" bigint,
	"card_message_id" integer,
	"card_shows" text,
	CONSTRAINT "number_once_per_campaign" UNIQUE("campaign_id","number"),
	CONSTRAINT "days_in_order" CHECK ((first_day is null) = (last_day is null) and first_day <= last_day),
	CONSTRAINT "submitted_is_complete" CHECK (status in ('draft', 'cancelled') or (number is not null and title is not null and first_day is not null
        and country is not null and category_id is not null and submitted_at is not null))
);
--> statement-breakpoint
CREATE TABLE "entry_cities" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entry_cities_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"entry_id" integer NOT NULL,
	"name" text NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "city_once_per_entry" UNIQUE("entry_id","key")
);
--> statement-breakpoint
CREATE TABLE "entry_history" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entry_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"entry_id" integer NOT NULL,
	"version" integer NOT NULL,
	"action" text NOT NULL,
	"person_id" bigint,
	"ready_reason" text,
	"reason" text,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_photos" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entry_photos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"entry_id" integer NOT NULL,
	"file_unique_id" text NOT NULL,
	"file_id" text NOT NULL,
	"message_id" integer NOT NULL,
	"media_group_id" text,
	"status" text DEFAULT 'loading' NOT NULL,
	"width" integer,
	"height" integer,
	"bytes" integer,
	"sent_file_id" text,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "photo_once_per_entry" UNIQUE("entry_id","file_unique_id")
);
--> statement-breakpoint
CREATE TABLE "group_sends" (
	"chat_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_workers" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"process_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reason_questions" (
	"entry_id" integer NOT NULL,
	"moderator_id" bigint NOT NULL,
	"entry_version" integer NOT NULL,
	"chat_id" bigint NOT NULL,
	"message_id" integer,
	"asked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "reason_questions_entry_id_moderator_id_pk" PRIMARY KEY("entry_id","moderator_id")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"moderators_chat_id" bigint,
	"configured_chat_id" bigint,
	"moderators_locale" text,
	CONSTRAINT "one_row" CHECK (id = 1)
);
--> statement-breakpoint
CREATE TABLE "updates" (
	"update_id" bigint PRIMARY KEY NOT NULL,
	"lane" text NOT NULL,
	"payload" jsonb,
	"received_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"leased_by" integer,
	"not_before" timestamp with time zone,
	"handled_at" timestamp with time zone,
	"set_aside_at" timestamp with time zone,
	"failure" text
);
--> statement-breakpoint
ALTER TABLE "categories" ADD CONSTRAINT "categories_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_cities" ADD CONSTRAINT "entry_cities_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_history" ADD CONSTRAINT "entry_history_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_history" ADD CONSTRAINT "entry_history_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_photos" ADD CONSTRAINT "entry_photos_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reason_questions" ADD CONSTRAINT "reason_questions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_current_campaign" ON "campaigns" USING btree ("is_current") WHERE is_current;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_draft_per_person" ON "entries" USING btree ("person_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "entries_of_person" ON "entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entries_to_count" ON "entries" USING btree ("campaign_id","status");--> statement-breakpoint
CREATE INDEX "history_of_entry" ON "entry_history" USING btree ("entry_id","id");--> statement-breakpoint
CREATE INDEX "group_sends_of_chat" ON "group_sends" USING btree ("chat_id","at");--> statement-breakpoint
CREATE INDEX "updates_of_lane" ON "updates" USING btree ("lane","received_at");--> statement-breakpoint
CREATE INDEX "updates_to_handle" ON "updates" USING btree ("lane","update_id") WHERE handled_at is null and set_aside_at is null;