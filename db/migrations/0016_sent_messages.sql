CREATE TABLE "notices" (
	"person_id" bigint NOT NULL,
	"about" text NOT NULL,
	"update_id" bigint,
	"counted" integer[] DEFAULT '{}' NOT NULL,
	"message_id" integer,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "notices_person_id_about_pk" PRIMARY KEY("person_id","about")
);
--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "answer_messages" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "caption" text;--> statement-breakpoint
ALTER TABLE "entry_cities" ADD COLUMN "message_id" integer;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_notices" ON "notices" USING btree ("at");