CREATE TABLE "group_pauses" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waiting_lines" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"message_id" integer NOT NULL,
	"count" integer NOT NULL,
	"shown_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"cards_below" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "entries_to_decide" ON "entries" USING btree ("campaign_id","number") WHERE status = 'pending';