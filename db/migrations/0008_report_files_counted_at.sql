-- The moment of what was sent before is not known: it is built once more when somebody asks for it.
DELETE FROM "report_files";--> statement-breakpoint
ALTER TABLE "report_files" ADD COLUMN "counted_at" timestamp with time zone NOT NULL;
