ALTER TABLE "settings" ADD COLUMN "moderators_chat_public_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "refused_chat_id" bigint;