ALTER TABLE "moderator_chats" ADD COLUMN "not_administrator_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "moderator_chats" DROP COLUMN "closed_since";