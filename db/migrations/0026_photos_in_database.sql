CREATE TABLE "photo_copies" (
	"file" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL,
	"size" integer GENERATED ALWAYS AS (octet_length(bytes)) STORED NOT NULL,
	"digest" text GENERATED ALWAYS AS (encode(sha256(bytes), 'hex')) STORED NOT NULL
);
--> statement-breakpoint
-- JPEGs do not get smaller: Postgres is not to try.
ALTER TABLE "photo_copies" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
--> statement-breakpoint
-- A correction shares the copies of its entry. Of two transactions that delete the last two photos of one copy, the
-- second waits for the lock, and then sees that no photo of the first is left.
create function erase_photo_copies() returns trigger
language plpgsql
as $$
declare
  files text[] := array(select distinct file from gone);
begin
  perform from photo_copies where file = any(files) order by file for update;
  delete from photo_copies copy where file = any(files)
    and not exists (select from entry_photos photo where photo.file = copy.file);
  return null;
end;
$$;
--> statement-breakpoint
create trigger erase_photo_copies after delete on entry_photos referencing old table as gone
for each statement
execute function erase_photo_copies();
--> statement-breakpoint
-- The files that these jobs would have deleted go with their folder.
do $$
begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    delete from graphile_worker._private_jobs job using graphile_worker._private_tasks task
    where task.id = job.task_id and task.identifier = 'drop-files';
  end if;
end;
$$;
