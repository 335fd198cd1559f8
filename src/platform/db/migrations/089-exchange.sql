-- A file between its upload and the answer of whoever uploaded it. Encrypted, and gone after a day.
create table uploads (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  format text not null check (format in ('plan', 'pia', 'par', 'register')),
  content bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id)
);
create index uploads_old on uploads (organisation_id, expires_at);
comment on table uploads is 'Files that somebody looks through before they come in';
comment on column uploads.organisation_id is 'none: until used';
comment on column uploads.id is 'none: until used';
comment on column uploads.format is 'none: until used';
comment on column uploads.content is 'personal, encrypted: until used';
comment on column uploads.uploaded_at is 'none: until used';
comment on column uploads.uploaded_by is 'none: until used';
comment on column uploads.expires_at is 'none: until used';

-- The file that an activity came from. What has no place in a plan is not lost: exporting again brings it back.
create table origins (
  organisation_id uuid not null,
  activity_id uuid not null,
  format text not null check (format in ('plan', 'pia', 'par', 'register')),
  content bytea not null,
  imported_at timestamptz not null,
  imported_by uuid not null,
  primary key (organisation_id, activity_id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table origins is 'Where an activity came from, with what its plan cannot hold';
comment on column origins.organisation_id is 'none: with the organisation';
comment on column origins.activity_id is 'none: with the organisation';
comment on column origins.format is 'none: with the organisation';
comment on column origins.content is 'personal, encrypted: with the organisation';
comment on column origins.imported_at is 'none: with the organisation';
comment on column origins.imported_by is 'none: with the organisation';
revoke update on uploads, origins from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['uploads', 'origins'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
