ALTER TABLE "entries" ADD COLUMN "denied_duplicates" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "photos_of_first_quarter" ON "entry_photos" USING btree (substr(perceptual_hash, 1, 4));--> statement-breakpoint
CREATE INDEX "photos_of_second_quarter" ON "entry_photos" USING btree (substr(perceptual_hash, 5, 4));--> statement-breakpoint
CREATE INDEX "photos_of_third_quarter" ON "entry_photos" USING btree (substr(perceptual_hash, 9, 4));--> statement-breakpoint
CREATE INDEX "photos_of_fourth_quarter" ON "entry_photos" USING btree (substr(perceptual_hash, 13, 4));