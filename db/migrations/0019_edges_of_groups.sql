CREATE TABLE "confirmed_commands" (
	"chat_id" bigint NOT NULL,
	"message_id" integer NOT NULL,
	"update_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "confirmed_commands_chat_id_message_id_pk" PRIMARY KEY("chat_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "moderator_chats" ADD COLUMN "without_photos_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reason_questions" ADD COLUMN "hinted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reason_questions" ADD COLUMN "hint_message_id" integer;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "no_chat_told_at" timestamp with time zone;