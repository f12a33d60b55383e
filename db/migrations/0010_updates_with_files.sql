ALTER TABLE "updates" ADD COLUMN "has_file" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "updates_with_file" ON "updates" USING btree ("lane","received_at") WHERE has_file;