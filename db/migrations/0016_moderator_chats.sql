CREATE TABLE "chat_choices" (
	"chat_id" bigint NOT NULL,
	"message_id" integer NOT NULL,
	"place_chat_id" bigint NOT NULL,
	"place_thread_id" integer,
	"title" text,
	"topic_title" text,
	"keeper_id" integer,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"category_ids" integer[] DEFAULT '{}' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "chat_choices_chat_id_message_id_pk" PRIMARY KEY("chat_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "moderator_chats" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "moderator_chats_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"chat_id" bigint NOT NULL,
	"thread_id" integer,
	"title" text,
	"topic_title" text,
	"locale" text,
	"public_since" timestamp with time zone,
	"closed_since" timestamp with time zone,
	"closed_by" text,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"category_ids" integer[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waiting_notices" (
	"chat_id" bigint NOT NULL,
	"thread_id" integer DEFAULT 0 NOT NULL,
	"message_id" integer NOT NULL,
	"count" integer NOT NULL,
	"shown_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"cards_below" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "waiting_notices_chat_id_thread_id_pk" PRIMARY KEY("chat_id","thread_id")
);
--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "card_thread_id" integer;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "configured_thread_id" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "one_chat_per_place" ON "moderator_chats" USING btree ("chat_id",coalesce(thread_id, 0));--> statement-breakpoint
CREATE UNIQUE INDEX "one_takes_everything_else" ON "moderator_chats" USING btree ((cardinality(countries) + cardinality(category_ids))) WHERE cardinality(countries) + cardinality(category_ids) = 0;
--> statement-breakpoint
INSERT INTO "moderator_chats" ("chat_id", "locale", "public_since")
SELECT "moderators_chat_id", "moderators_locale", "moderators_chat_public_since" FROM "settings"
WHERE "moderators_chat_id" IS NOT NULL;
--> statement-breakpoint
INSERT INTO "waiting_notices" ("chat_id", "message_id", "count", "shown_at", "cards_below")
SELECT "chat_id", "message_id", "count", "shown_at", "cards_below" FROM "queue_notices";
--> statement-breakpoint
-- Processes of the version before know one moderators' chat, by three columns of "settings". While they are left, what
-- they change there is done to the chat that takes everything else, and the other way round.
create function follow_former_settings() returns trigger
language plpgsql
as $$
begin
  update moderator_chats set chat_id = new.moderators_chat_id, locale = new.moderators_locale,
    public_since = new.moderators_chat_public_since,
    thread_id = case when chat_id = new.moderators_chat_id then thread_id end
  where cardinality(countries) + cardinality(category_ids) = 0;
  if not found then
    insert into moderator_chats (chat_id, locale, public_since)
    values (new.moderators_chat_id, new.moderators_locale, new.moderators_chat_public_since);
  end if;
  return null;
end;
$$;
--> statement-breakpoint
create trigger follow_former_settings after update of moderators_chat_id, moderators_locale, moderators_chat_public_since
on settings for each row when (pg_trigger_depth() = 0 and new.moderators_chat_id is not null)
execute function follow_former_settings();
--> statement-breakpoint
create function fill_former_settings() returns trigger
language plpgsql
as $$
begin
  update settings set (moderators_chat_id, moderators_locale, moderators_chat_public_since) = (
    select chat_id, locale, public_since from moderator_chats
    where cardinality(countries) + cardinality(category_ids) = 0
  );
  return null;
end;
$$;
--> statement-breakpoint
create trigger fill_former_settings after insert or update or delete
on moderator_chats for each statement when (pg_trigger_depth() = 0)
execute function fill_former_settings();
