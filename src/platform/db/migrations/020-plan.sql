-- Processing activities. The ten steps are plain jsonb: structure and texts about nobody.
create table activities (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  template text,
  -- The natural person who answers for the ten steps (step 1). The controller is the organisation (AVG 4(7)).
  owner_account uuid,
  started_at timestamptz not null,
  started_by uuid not null,
  primary key (organisation_id, id)
);
comment on table activities is 'Processing activities, each with a plan of ten steps';
comment on column activities.organisation_id is 'none: with the organisation';
comment on column activities.id is 'none: with the organisation';
comment on column activities.template is 'none: with the organisation';
comment on column activities.owner_account is 'none: with the organisation';
comment on column activities.started_at is 'none: with the organisation';
comment on column activities.started_by is 'none: with the organisation';

-- The plan that is being worked on: at most one per activity. `round` is the version that it will become.
create table activity_drafts (
  organisation_id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  document jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (organisation_id, activity_id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table activity_drafts is 'The plan that is being worked on';
comment on column activity_drafts.organisation_id is 'none: with the organisation';
comment on column activity_drafts.activity_id is 'none: with the organisation';
comment on column activity_drafts.round is 'none: with the organisation';
comment on column activity_drafts.document is 'none: with the organisation';
comment on column activity_drafts.saved_at is 'none: with the organisation';
comment on column activity_drafts.saved_by is 'none: with the organisation';

-- Approved plans. The newest runs, the ones before it are closed; none ever changes (P1).
create table activity_versions (
  organisation_id uuid not null,
  activity_id uuid not null,
  version integer not null check (version > 0),
  document jsonb not null,
  owner_account uuid not null,
  approved_at timestamptz not null,
  approved_by uuid not null,
  primary key (organisation_id, activity_id, version),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table activity_versions is 'Approved plans, never changed';
comment on column activity_versions.organisation_id is 'none: with the organisation';
comment on column activity_versions.activity_id is 'none: with the organisation';
comment on column activity_versions.version is 'none: with the organisation';
comment on column activity_versions.document is 'none: with the organisation';
comment on column activity_versions.owner_account is 'none: with the organisation';
comment on column activity_versions.approved_at is 'none: with the organisation';
comment on column activity_versions.approved_by is 'none: with the organisation';
revoke update, delete on activity_versions from :"application";

-- What was said about a step, and with whom. People write names here, so it is under the key of the organisation.
-- The notes of a round stay with the version that it became.
create table step_notes (
  organisation_id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  step smallint not null check (step between 1 and 10),
  note bytea not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (organisation_id, activity_id, round, step),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table step_notes is 'What was said about a step of a plan';
comment on column step_notes.organisation_id is 'none: with the organisation';
comment on column step_notes.activity_id is 'none: with the organisation';
comment on column step_notes.round is 'none: with the organisation';
comment on column step_notes.step is 'none: with the organisation';
comment on column step_notes.note is 'personal, encrypted: with the organisation';
comment on column step_notes.written_at is 'none: with the organisation';
comment on column step_notes.written_by is 'none: with the organisation';

-- Who owned an activity before, and who handed it over (step 1).
create table activity_handovers (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  from_account uuid,
  to_account uuid not null,
  handed_over_at timestamptz not null,
  handed_over_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table activity_handovers is 'Who owned an activity before';
comment on column activity_handovers.organisation_id is 'none: with the organisation';
comment on column activity_handovers.id is 'none: with the organisation';
comment on column activity_handovers.activity_id is 'none: with the organisation';
comment on column activity_handovers.from_account is 'none: with the organisation';
comment on column activity_handovers.to_account is 'none: with the organisation';
comment on column activity_handovers.handed_over_at is 'none: with the organisation';
comment on column activity_handovers.handed_over_by is 'none: with the organisation';
revoke update, delete on activity_handovers from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['activities', 'activity_drafts', 'activity_versions', 'step_notes',
    'activity_handovers'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
