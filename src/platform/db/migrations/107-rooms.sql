-- Conversations about one client: case rooms with people of several organisations, and threads.

-- What was agreed when it was opened. `last_number` and `epoch` move under the lock of this row, so that messages have
-- an order, and none is written under the key of an epoch that has ended.
create table rooms (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('room', 'thread')),
  client_id uuid not null,
  activity_id uuid not null,
  purpose text not null,
  -- The party with which it was opened; null: with the client.
  party text,
  -- The details that may be spoken about here.
  fields text[] not null,
  -- The covenant under which organisations meet here; null where the plan needs none.
  covenant_id uuid,
  -- The share decision that opened it (I-7).
  decision_id uuid,
  title bytea not null,
  -- The last day; null: as long as the record is in use.
  ends_on date,
  epoch integer not null default 0,
  last_number integer not null default 0,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_because text,
  closed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index rooms_client on rooms (organisation_id, client_id);
create index rooms_open on rooms (organisation_id, ends_on) where closed_at is null;

-- Who takes part. The id is a subject in the key store: what is wrapped for this member opens with it and with nothing
-- else, and leaving destroys it (T-20).
create table room_members (
  organisation_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  kind text not null check (kind in ('worker', 'client', 'representative', 'guest')),
  -- An account, the client, a representative or a guest.
  person_id uuid not null,
  -- The party of the plan that a guest works for.
  party text,
  may text not null check (may in ('read', 'write')),
  -- The share decision by which the party of this guest may take part (I-7).
  decision_id uuid,
  joined_at timestamptz not null,
  added_by uuid,
  left_at timestamptz,
  left_because text,
  left_by uuid,
  -- The newest message that this member has seen.
  seen_number integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, room_id) references rooms (organisation_id, id)
);
create unique index room_members_here on room_members (organisation_id, room_id, kind, person_id) where left_at is null;
create index room_members_person on room_members (organisation_id, person_id);

-- The key of a room in one epoch (RK), sealed for the client: it goes with the client.
create table room_epochs (
  organisation_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  epoch integer not null,
  room_key bytea not null,
  begun_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, room_id, epoch),
  foreign key (organisation_id, room_id) references rooms (organisation_id, id)
);

-- The same key as one member has it: sealed for the member, and that once more for the client.
create table room_keys (
  organisation_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  epoch integer not null,
  member_id uuid not null,
  wrapped_key bytea not null,
  given_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, member_id, epoch),
  foreign key (organisation_id, member_id) references room_members (organisation_id, id)
);

create table room_messages (
  organisation_id uuid not null,
  id uuid not null,
  room_id uuid not null,
  number integer not null,
  epoch integer not null,
  author_id uuid not null,
  -- The details that it is about, and how deep it goes.
  fields text[] not null,
  depth text not null check (depth in ('fact', 'outline', 'content')),
  -- Null once it was taken back: its key and its text are gone, its place stays.
  message_key bytea,
  body bytea,
  -- Whether everybody who was in the room gets it; otherwise room_message_keys names who does.
  for_all boolean not null,
  posted_at timestamptz not null,
  recalled_at timestamptz,
  recalled_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, room_id, number),
  foreign key (organisation_id, room_id) references rooms (organisation_id, id),
  foreign key (organisation_id, author_id) references room_members (organisation_id, id)
);

-- A message that not everybody may have: its key for each who may.
create table room_message_keys (
  organisation_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  member_id uuid not null,
  wrapped_key bytea not null,
  primary key (organisation_id, id),
  unique (organisation_id, message_id, member_id),
  foreign key (organisation_id, message_id) references room_messages (organisation_id, id),
  foreign key (organisation_id, member_id) references room_members (organisation_id, id)
);

-- Who saw what, and when for the first time.
create table room_reads (
  organisation_id uuid not null,
  message_id uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, message_id, member_id),
  foreign key (organisation_id, message_id) references room_messages (organisation_id, id),
  foreign key (organisation_id, member_id) references room_members (organisation_id, id)
);

-- Files that came with a message. Their name is in the message.
create table room_files (
  organisation_id uuid not null,
  room_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  primary key (organisation_id, room_id, file_id),
  foreign key (organisation_id, message_id) references room_messages (organisation_id, id)
);

do $$
declare
  place text;
begin
  foreach place in array array[
    'rooms', 'room_members', 'room_epochs', 'room_keys', 'room_messages', 'room_message_keys', 'room_reads', 'room_files'
  ] loop
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

comment on column rooms.organisation_id is 'none: with the record';
comment on column rooms.id is 'none: with the record';
comment on column rooms.kind is 'none: with the record';
comment on column rooms.client_id is 'none: with the record';
comment on column rooms.activity_id is 'none: with the record';
comment on column rooms.purpose is 'none: with the record';
comment on column rooms.party is 'none: with the record';
comment on column rooms.fields is 'none: with the record';
comment on column rooms.covenant_id is 'none: with the record';
comment on column rooms.decision_id is 'none: with the record';
comment on column rooms.title is 'special, encrypted: with the record';
comment on column rooms.ends_on is 'none: with the record';
comment on column rooms.epoch is 'none: with the record';
comment on column rooms.last_number is 'none: with the record';
comment on column rooms.opened_at is 'none: with the record';
comment on column rooms.opened_by is 'none: with the record';
comment on column rooms.closed_at is 'none: with the record';
comment on column rooms.closed_because is 'none: with the record';
comment on column rooms.closed_by is 'none: with the record';
comment on column room_members.organisation_id is 'none: with the record';
comment on column room_members.id is 'none: with the record';
comment on column room_members.room_id is 'none: with the record';
comment on column room_members.kind is 'none: with the record';
comment on column room_members.person_id is 'none: with the record';
comment on column room_members.party is 'none: with the record';
comment on column room_members.may is 'none: with the record';
comment on column room_members.decision_id is 'none: with the record';
comment on column room_members.joined_at is 'none: with the record';
comment on column room_members.added_by is 'none: with the record';
comment on column room_members.left_at is 'none: with the record';
comment on column room_members.left_because is 'none: with the record';
comment on column room_members.left_by is 'none: with the record';
comment on column room_members.seen_number is 'none: with the record';
comment on column room_epochs.organisation_id is 'none: with the record';
comment on column room_epochs.id is 'none: with the record';
comment on column room_epochs.room_id is 'none: with the record';
comment on column room_epochs.epoch is 'none: with the record';
comment on column room_epochs.room_key is 'secret, encrypted: with the record';
comment on column room_epochs.begun_at is 'none: with the record';
comment on column room_keys.organisation_id is 'none: with the record';
comment on column room_keys.id is 'none: with the record';
comment on column room_keys.room_id is 'none: with the record';
comment on column room_keys.epoch is 'none: with the record';
comment on column room_keys.member_id is 'none: with the record';
comment on column room_keys.wrapped_key is 'secret, encrypted: with the record';
comment on column room_keys.given_at is 'none: with the record';
comment on column room_messages.organisation_id is 'none: with the record';
comment on column room_messages.id is 'none: with the record';
comment on column room_messages.room_id is 'none: with the record';
comment on column room_messages.number is 'none: with the record';
comment on column room_messages.epoch is 'none: with the record';
comment on column room_messages.author_id is 'none: with the record';
comment on column room_messages.fields is 'none: with the record';
comment on column room_messages.depth is 'none: with the record';
comment on column room_messages.message_key is 'secret, encrypted: with the record';
comment on column room_messages.body is 'special, encrypted: with the record';
comment on column room_messages.for_all is 'none: with the record';
comment on column room_messages.posted_at is 'none: with the record';
comment on column room_messages.recalled_at is 'none: with the record';
comment on column room_messages.recalled_by is 'none: with the record';
comment on column room_message_keys.organisation_id is 'none: with the record';
comment on column room_message_keys.id is 'none: with the record';
comment on column room_message_keys.message_id is 'none: with the record';
comment on column room_message_keys.member_id is 'none: with the record';
comment on column room_message_keys.wrapped_key is 'secret, encrypted: with the record';
comment on column room_reads.organisation_id is 'none: with the record';
comment on column room_reads.message_id is 'none: with the record';
comment on column room_reads.member_id is 'none: with the record';
comment on column room_reads.at is 'none: with the record';
comment on column room_files.organisation_id is 'none: with the record';
comment on column room_files.room_id is 'none: with the record';
comment on column room_files.message_id is 'none: with the record';
comment on column room_files.file_id is 'none: with the record';
