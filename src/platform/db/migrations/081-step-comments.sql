-- Two people on one plan: what they say to each other at a step, and who saved which step when.

create table step_comments (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  -- The draft that it was said about, or the version that the draft became.
  round integer not null check (round > 0),
  step smallint not null check (step between 1 and 10),
  words bytea not null,
  written_at timestamptz not null,
  written_by uuid not null,
  resolved_at timestamptz,
  resolved_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id),
  check ((resolved_at is null) = (resolved_by is null))
);
create index step_comments_of_activity on step_comments (organisation_id, activity_id, round);

-- The plan as it was before somebody saved a step: with it, others see what changed since they looked.
create table step_saves (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  step smallint not null check (step between 1 and 10),
  before jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
create index step_saves_of_activity on step_saves (organisation_id, activity_id, round, saved_at);

do $$
declare
  place text;
  part record;
begin
  foreach place in array array['step_comments', 'step_saves'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
    for part in select attname from pg_attribute
      where attrelid = place::regclass and attnum > 0 and not attisdropped loop
      execute format('comment on column %I.%I is %L', place, part.attname,
        case when part.attname = 'words' then 'personal, encrypted: with the organisation'
          else 'none: with the organisation' end);
    end loop;
  end loop;
end $$;
comment on table step_comments is 'What people say to each other at a step of a plan';
comment on table step_saves is 'Who saved which step of a draft, and how the plan was before';
