ALTER TABLE "entry_cities" ADD COLUMN "locale" text;--> statement-breakpoint
ALTER TABLE "gazetteer_places" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "entry_cities" SET "locale" = person."locale"
FROM "entries" entry JOIN "people" person ON person."id" = entry."person_id"
WHERE entry."id" = "entry_cities"."entry_id";
