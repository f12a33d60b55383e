-- graphile_worker.add_job loses a job when a worker takes the one that waits under the same key between its two
-- steps: it then neither replaces that one nor adds another, and answers with nulls. Tried again, it sees the taken
-- one and adds a job behind it. Of the jobs that could begin, those of the lowest turn come first. Both functions
-- "owe_job" stay for processes of an earlier version.
create function enqueue_job(name text, payload json, queue text, key text, run_at timestamptz, most_attempts integer,
  turn integer default 0)
returns bigint
language plpgsql
as $$
declare
  job_id bigint;
begin
  loop
    job_id := (graphile_worker.add_job(name, payload, queue_name => queue, job_key => key, run_at => run_at,
      max_attempts => most_attempts, priority => turn)).id;
    if job_id is not null then
      return job_id;
    end if;
  end loop;
end;
$$;
--> statement-breakpoint
ALTER TABLE "updates" RENAME COLUMN "set_aside_at" TO "dead_lettered_at";--> statement-breakpoint
ALTER INDEX "updates_set_aside" RENAME TO "dead_letters";
--> statement-breakpoint
ALTER TABLE "waiting_lines" RENAME TO "queue_notices";--> statement-breakpoint
ALTER INDEX "waiting_lines_pkey" RENAME TO "queue_notices_pkey";
--> statement-breakpoint
ALTER TABLE "entries" RENAME COLUMN "not_twins" TO "not_duplicates";
--> statement-breakpoint
ALTER TABLE "entries" RENAME COLUMN "is_mending" TO "is_moderator_edit";--> statement-breakpoint
UPDATE "entry_history" SET "action" = 'edit' WHERE "action" = 'mend';
--> statement-breakpoint
UPDATE "campaign_history" SET "change" = ("change" - 'stagedBy') || jsonb_build_object('proposedBy', "change"->'stagedBy')
WHERE "change" ? 'stagedBy';--> statement-breakpoint
UPDATE "awaited_texts" SET "subject" = ("subject" - 'staged') || jsonb_build_object('pendingChange',
	CASE WHEN jsonb_typeof("subject"->'staged') = 'object'
		THEN ("subject"->'staged') - 'stagedBy' || jsonb_build_object('proposedBy', "subject"->'staged'->'stagedBy')
		ELSE "subject"->'staged' END)
WHERE "subject" ? 'staged';
--> statement-breakpoint
ALTER TABLE "awaited_texts" RENAME TO "pending_replies";--> statement-breakpoint
ALTER INDEX "awaited_texts_pkey" RENAME TO "pending_replies_pkey";--> statement-breakpoint
ALTER TABLE "pending_replies" RENAME CONSTRAINT "awaited_texts_person_id_people_id_fk" TO "pending_replies_person_id_people_id_fk";
--> statement-breakpoint
ALTER TABLE "place_forms" RENAME TO "printed_names";--> statement-breakpoint
ALTER INDEX "place_forms_country_key_locale_pk" RENAME TO "printed_names_country_key_locale_pk";--> statement-breakpoint
ALTER TABLE "printed_names" RENAME CONSTRAINT "place_forms_person_id_people_id_fk" TO "printed_names_person_id_people_id_fk";--> statement-breakpoint
ALTER INDEX "place_forms_of_person" RENAME TO "printed_names_of_person";
--> statement-breakpoint
ALTER TABLE "entry_photos" RENAME COLUMN "likeness" TO "perceptual_hash";
--> statement-breakpoint
ALTER TABLE "entries" RENAME COLUMN "asking" TO "open_question";--> statement-breakpoint
ALTER TABLE "entry_cities" RENAME COLUMN "is_doubtful" TO "is_ambiguous";
