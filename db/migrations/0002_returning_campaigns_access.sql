CREATE SEQUENCE "public"."added_country_codes" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "entry_messages" (
	"chat_id" bigint NOT NULL,
	"message_id" integer NOT NULL,
	"entry_id" integer NOT NULL,
	"sent_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "entry_messages_chat_id_message_id_pk" PRIMARY KEY("chat_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "awaited_texts" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"subject" jsonb NOT NULL,
	"asked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_countries" (
	"campaign_id" integer NOT NULL,
	"code" text DEFAULT 'C' || nextval('added_country_codes') NOT NULL,
	"names" jsonb NOT NULL,
	CONSTRAINT "campaign_countries_campaign_id_code_pk" PRIMARY KEY("campaign_id","code")
);
--> statement-breakpoint
CREATE TABLE "campaign_history" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "campaign_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"campaign_id" integer NOT NULL,
	"person_id" bigint,
	"change" jsonb NOT NULL,
	"before" jsonb,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaign_logos" (
	"campaign_id" integer PRIMARY KEY NOT NULL,
	"png" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "forgotten_blocks" (
	"mark" text PRIMARY KEY NOT NULL,
	"reason" text,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invite_uses" (
	"invite_id" integer NOT NULL,
	"person_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "invite_uses_invite_id_person_id_pk" PRIMARY KEY("invite_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "invites" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invites_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"token" text NOT NULL,
	"role" text NOT NULL,
	"organization_id" integer,
	"most" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"created_by" bigint,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "invites_token_unique" UNIQUE("token"),
	CONSTRAINT "not_used_up" CHECK (used <= most)
);
--> statement-breakpoint
CREATE TABLE "limit_notices" (
	"person_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"told_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "limit_notices_person_id_kind_pk" PRIMARY KEY("person_id","kind")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organizations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"key" text NOT NULL,
	"country" text,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "organizations_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"person_id" bigint PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"granted_by" bigint,
	"granted_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "role_known" CHECK (role in ('organizer', 'moderator', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "entries" DROP CONSTRAINT "submitted_is_complete";--> statement-breakpoint
DROP INDEX "one_open_draft_per_person";--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "organization_names" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "is_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "corrects" integer;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "corrects_version" integer;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "to_fix" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_history" ADD COLUMN "asked_for" text[];--> statement-breakpoint
ALTER TABLE "entry_history" ADD COLUMN "changes" jsonb;--> statement-breakpoint
ALTER TABLE "entry_photos" ADD COLUMN "file" text DEFAULT gen_random_uuid() || '.jpg' NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "organization_id" integer;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "blocked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "blocked_by" bigint;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "block_reason" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "block_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reason_questions" ADD COLUMN "kind" text DEFAULT 'reject' NOT NULL;--> statement-breakpoint
ALTER TABLE "reason_questions" ADD COLUMN "marked" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "configured_admin_ids" bigint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "salt" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "entry_messages" ADD CONSTRAINT "entry_messages_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awaited_texts" ADD CONSTRAINT "awaited_texts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_countries" ADD CONSTRAINT "campaign_countries_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_history" ADD CONSTRAINT "campaign_history_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_history" ADD CONSTRAINT "campaign_history_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_logos" ADD CONSTRAINT "campaign_logos_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invite_uses" ADD CONSTRAINT "invite_uses_invite_id_invites_id_fk" FOREIGN KEY ("invite_id") REFERENCES "public"."invites"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invite_uses" ADD CONSTRAINT "invite_uses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "limit_notices" ADD CONSTRAINT "limit_notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "history_of_campaign" ON "campaign_history" USING btree ("campaign_id","id");--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_corrects_entries_id_fk" FOREIGN KEY ("corrects") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_blocked_by_people_id_fk" FOREIGN KEY ("blocked_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_new_draft_per_person" ON "entries" USING btree ("person_id") WHERE status = 'draft' and corrects is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_correction_per_entry" ON "entries" USING btree ("corrects","person_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "photos_of_file" ON "entry_photos" USING btree ("file");--> statement-breakpoint
CREATE INDEX "people_of_organization" ON "people" USING btree ("organization_id");--> statement-breakpoint
INSERT INTO "settings" DEFAULT VALUES ON CONFLICT DO NOTHING;--> statement-breakpoint
UPDATE "entry_photos" SET "file" = "entry_id" || '/' || "id" || '.jpg';--> statement-breakpoint
DELETE FROM "entry_cities" USING "entries" WHERE "entry_cities"."entry_id" = "entries"."id" AND "entries"."status" = 'withdrawn';--> statement-breakpoint
UPDATE "entries" SET "title" = null, "first_day" = null, "last_day" = null, "country" = null, "category_id" = null WHERE "status" = 'withdrawn';--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "status_known" CHECK (status in ('draft', 'cancelled', 'pending', 'returned', 'approved', 'rejected', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "withdrawn_is_empty" CHECK (status <> 'withdrawn' or (title is null and first_day is null
        and country is null and category_id is null));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "correction_is_a_draft" CHECK ((corrects is null) = (corrects_version is null)
        and (corrects is null or status in ('draft', 'cancelled')));--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "submitted_is_complete" CHECK (status in ('draft', 'cancelled', 'withdrawn') or (number is not null and title is not null and first_day is not null
        and country is not null and category_id is not null and submitted_at is not null));