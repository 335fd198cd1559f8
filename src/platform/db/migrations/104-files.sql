-- Files that people attach. Everything in a file is encrypted in portions of 64 KiB under a key of its own, which is
-- sealed by the vault under the key of the person (or organisation) the file belongs to. Until somebody keeps it, no
-- key stands here at all: what was left half-way can be opened by nobody, and is removed within the hour.
create table files (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  -- Subject of the vault; null while the file arrives.
  owner_id uuid,
  type text not null check (type in ('pdf', 'docx', 'xlsx', 'odt', 'ods', 'txt', 'csv', 'jpg', 'png', 'webp', 'heic')),
  size bigint not null default 0,
  chunks integer not null default 0,
  scan text not null default 'not-scanned' check (scan in ('clean', 'not-scanned')),
  name bytea,
  file_key bytea,
  arrived_at timestamptz not null,
  kept_at timestamptz,
  kept_by uuid,
  primary key (organisation_id, id),
  check ((kept_at is null) = (owner_id is null)),
  check ((kept_at is null) = (file_key is null))
);
create index files_of_owner on files (organisation_id, owner_id);
create index files_arriving on files (organisation_id, arrived_at) where kept_at is null;
comment on table files is 'Files that people attached, without their content';
comment on column files.organisation_id is 'none: with the record';
comment on column files.id is 'none: with the record';
comment on column files.owner_id is 'none: with the record';
comment on column files.type is 'none: with the record';
comment on column files.size is 'none: with the record';
comment on column files.chunks is 'none: with the record';
comment on column files.scan is 'none: with the record';
comment on column files.name is 'personal, encrypted: with the record';
comment on column files.file_key is 'secret, encrypted: with the record';
comment on column files.arrived_at is 'none: with the record';
comment on column files.kept_at is 'none: with the record';
comment on column files.kept_by is 'none: with the record';

create table file_chunks (
  organisation_id uuid not null,
  file_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (organisation_id, file_id, number),
  foreign key (organisation_id, file_id) references files (organisation_id, id) on delete cascade
);
-- What is encrypted cannot be made smaller; without this PostgreSQL tries for every portion.
alter table file_chunks alter column bytes set storage external;
comment on table file_chunks is 'Content of files, in portions';
comment on column file_chunks.organisation_id is 'none: with the record';
comment on column file_chunks.file_id is 'none: with the record';
comment on column file_chunks.number is 'none: with the record';
comment on column file_chunks.bytes is 'special, encrypted: with the record';
revoke update on file_chunks from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['files', 'file_chunks'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
