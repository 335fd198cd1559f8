-- The audit log. Entries come in with the act; the sealer puts them into the tree of their organisation afterwards.
-- Nothing here is ever updated: the application adds entries, the sealer adds leaves and checkpoints.

-- `body` is the canonical JSON as it is hashed: json types would reorder it. It names nobody.
-- `salt` and `detail` are what `body` only commits to; they are under a log key, and unreadable once it is destroyed.
-- The id is a UUIDv7 of business time: the key is also the order of time, and the way to partition by it later.
create table audit_entries (
  organisation_id uuid not null,
  id uuid not null,
  body bytea not null,
  salt bytea check (octet_length(salt) = 32),
  detail bytea,
  recorded_at timestamptz not null default now(),
  -- Filled by the database alone. A sealer that looked at everything before transaction n need not look there again;
  -- an id or a time cannot tell it that, because they are given before the commit.
  recorded_in xid8 not null default pg_current_xact_id(),
  primary key (organisation_id, id),
  check ((salt is null) = (detail is null))
);
create index audit_entries_recorded on audit_entries (organisation_id, recorded_in);

-- Whom an entry is about: found by the handle of one person, newest first. Written in the statement that writes the
-- entry, so it needs no foreign key, which would cost a look-up and a lock per person on every act.
create table audit_subjects (
  organisation_id uuid not null,
  handle text collate "C" not null,
  entry_id uuid not null,
  primary key (organisation_id, handle, entry_id)
);

-- The order of the log. A leaf is an entry, or the digest over the thousand entries before it.
-- Both keys are the fence when two sealers should ever meet. No foreign key: the body of an old entry may go,
-- its place in the tree stays.
create table audit_leaves (
  organisation_id uuid not null,
  number bigint not null check (number >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  entry_id uuid,
  digest bytea,
  primary key (organisation_id, number),
  unique (organisation_id, entry_id),
  check ((entry_id is null) <> (digest is null))
);

-- What was signed, and the right edge of the tree at that moment, from which the sealer goes on after a restart.
-- Everything recorded in a transaction before `complete_before` was in the tree by then.
create table audit_checkpoints (
  organisation_id uuid not null,
  size bigint not null check (size > 0),
  edge bytea not null,
  note text not null,
  complete_before xid8 not null,
  sealed_at timestamptz not null default now(),
  primary key (organisation_id, size)
);

do $$
declare
  place text;
begin
  foreach place in array array['audit_entries', 'audit_subjects', 'audit_leaves', 'audit_checkpoints'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format(
      'create policy own_organisation on %I
         using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
         with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)',
      place
    );
  end loop;
end
$$;

-- The sealer looks for work in every organisation; it writes in one at a time.
create policy sealer_reads on audit_entries for select to :"sealer" using (true);
create policy sealer_reads on audit_leaves for select to :"sealer" using (true);
create policy sealer_reads on audit_checkpoints for select to :"sealer" using (true);

revoke all on audit_entries, audit_subjects, audit_leaves, audit_checkpoints from :"application";
grant select, insert (organisation_id, id, body, salt, detail) on audit_entries to :"application";
grant select, insert on audit_subjects to :"application";
grant select on audit_leaves, audit_checkpoints to :"application";

grant select (organisation_id, id, body, recorded_at, recorded_in) on audit_entries to :"sealer";
grant select, insert on audit_leaves, audit_checkpoints to :"sealer";

comment on column audit_entries.organisation_id is 'none: with the log';
comment on column audit_entries.id is 'none: with the log';
comment on column audit_entries.body is 'none: with the log';
comment on column audit_entries.salt is 'none: with the log';
comment on column audit_entries.detail is 'special, encrypted: with the log';
comment on column audit_entries.recorded_at is 'none: with the log';
comment on column audit_entries.recorded_in is 'none: with the log';
comment on column audit_subjects.organisation_id is 'none: with the log';
comment on column audit_subjects.handle is 'personal, pseudonym: with the log';
comment on column audit_subjects.entry_id is 'none: with the log';
comment on column audit_leaves.organisation_id is 'none: with the log';
comment on column audit_leaves.number is 'none: with the log';
comment on column audit_leaves.hash is 'none: with the log';
comment on column audit_leaves.entry_id is 'none: with the log';
comment on column audit_leaves.digest is 'none: with the log';
comment on column audit_checkpoints.organisation_id is 'none: with the log';
comment on column audit_checkpoints.size is 'none: with the log';
comment on column audit_checkpoints.edge is 'none: with the log';
comment on column audit_checkpoints.note is 'none: with the log';
comment on column audit_checkpoints.complete_before is 'none: with the log';
comment on column audit_checkpoints.sealed_at is 'none: with the log';
