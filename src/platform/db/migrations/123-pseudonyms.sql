-- What a case remembers of its texts: who is called what, and by how many days dates move. Personal data, under the key
-- of the client: destroying that key ends it.
create table pseudonym_cases (
  organisation_id uuid not null,
  client_id uuid not null,
  -- JSON under the key of the client.
  memory bytea not null,
  changed_at timestamptz not null,
  primary key (organisation_id, client_id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
comment on table pseudonym_cases is 'What texts about a client call the people in them';
comment on column pseudonym_cases.organisation_id is 'none: with the record';
comment on column pseudonym_cases.client_id is 'none: with the record';
comment on column pseudonym_cases.memory is 'personal, encrypted: with the record';
comment on column pseudonym_cases.changed_at is 'none: with the record';

-- The way back from one pseudonymised text to the people in it, kept only if somebody asked for it.
create table pseudonym_keys (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- JSON under the key of the client: what each tag stands for.
  words bytea not null,
  kept_at timestamptz not null,
  kept_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index pseudonym_keys_of on pseudonym_keys (organisation_id, client_id, kept_at);
comment on table pseudonym_keys is 'Keys of pseudonymised texts';
comment on column pseudonym_keys.organisation_id is 'none: with the record';
comment on column pseudonym_keys.id is 'none: with the record';
comment on column pseudonym_keys.client_id is 'none: with the record';
comment on column pseudonym_keys.words is 'personal, encrypted: with the record';
comment on column pseudonym_keys.kept_at is 'none: with the record';
comment on column pseudonym_keys.kept_by is 'none: with the record';

-- That somebody looked before a text went to others, and what was decided. The text itself is not kept.
create table publication_checks (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  label text not null check (label in ('pseudonymised', 'anonymous')),
  -- JSON under the key of the organisation: where the text goes, the reasons, what stays, a fingerprint of the text.
  words bytea not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (organisation_id, id)
);
create index publication_checks_at on publication_checks (organisation_id, decided_at);
comment on table publication_checks is 'Decisions about texts that go to others';
comment on column publication_checks.organisation_id is 'none: with the organisation';
comment on column publication_checks.id is 'none: with the organisation';
comment on column publication_checks.label is 'none: with the organisation';
comment on column publication_checks.words is 'personal, encrypted: with the organisation';
comment on column publication_checks.decided_at is 'none: with the organisation';
comment on column publication_checks.decided_by is 'none: with the organisation';
revoke update on publication_checks from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['pseudonym_cases', 'pseudonym_keys', 'publication_checks'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
