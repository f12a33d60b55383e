CREATE TABLE "delayed_photos" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "delayed_photos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"entry_id" integer NOT NULL,
	"person_id" bigint NOT NULL,
	"file_unique_id" text NOT NULL,
	"file_id" text NOT NULL,
	"file" text NOT NULL,
	"message_id" integer NOT NULL,
	"media_group_id" text,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "delayed_photos" ADD CONSTRAINT "delayed_photos_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delayed_photos" ADD CONSTRAINT "delayed_photos_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delayed_photos_of_entry" ON "delayed_photos" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "delayed_photos_of_person" ON "delayed_photos" USING btree ("person_id");