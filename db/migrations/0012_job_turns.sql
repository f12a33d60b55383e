-- The same with a turn: of the jobs that could begin, those of the lowest turn come first. The former function stays
-- for processes of an earlier version, whose jobs have the turn 0.
create function owe_job(name text, payload json, queue text, key text, run_at timestamptz, most_attempts integer,
  turn integer)
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
