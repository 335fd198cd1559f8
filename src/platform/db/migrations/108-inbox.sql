-- The inbox: what threads (107-rooms.sql, kind 'thread') need besides a conversation.

-- When something was last said, for the order of the list.
create table inbox_threads (
  organisation_id uuid not null,
  room_id uuid not null,
  last_at timestamptz not null,
  primary key (organisation_id, room_id),
  foreign key (organisation_id, room_id) references rooms (organisation_id, id)
);
create index inbox_threads_last on inbox_threads (organisation_id, last_at desc, room_id desc);

-- Somebody was called once more to a message that stayed unread.
create table inbox_reminders (
  organisation_id uuid not null,
  message_id uuid not null,
  member_id uuid not null,
  reminded_at timestamptz not null,
  primary key (organisation_id, message_id, member_id),
  foreign key (organisation_id, message_id) references room_messages (organisation_id, id),
  foreign key (organisation_id, member_id) references room_members (organisation_id, id)
);

-- Somebody who works here told it in another way: by phone, in person, on paper.
create table inbox_tellings (
  organisation_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  way text not null check (way in ('phone', 'in-person', 'letter')),
  told_on date not null,
  told_by uuid not null,
  noted_at timestamptz not null,
  note bytea,
  primary key (organisation_id, id),
  foreign key (organisation_id, message_id) references room_messages (organisation_id, id)
);
create index inbox_tellings_message on inbox_tellings (organisation_id, message_id);

do $$
declare
  place text;
begin
  foreach place in array array['inbox_threads', 'inbox_reminders', 'inbox_tellings'] loop
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

comment on column inbox_threads.organisation_id is 'none: with the record';
comment on column inbox_threads.room_id is 'none: with the record';
comment on column inbox_threads.last_at is 'none: with the record';
comment on column inbox_reminders.organisation_id is 'none: with the record';
comment on column inbox_reminders.message_id is 'none: with the record';
comment on column inbox_reminders.member_id is 'none: with the record';
comment on column inbox_reminders.reminded_at is 'none: with the record';
comment on column inbox_tellings.organisation_id is 'none: with the record';
comment on column inbox_tellings.id is 'none: with the record';
comment on column inbox_tellings.message_id is 'none: with the record';
comment on column inbox_tellings.way is 'none: with the record';
comment on column inbox_tellings.told_on is 'none: with the record';
comment on column inbox_tellings.told_by is 'none: with the record';
comment on column inbox_tellings.noted_at is 'none: with the record';
comment on column inbox_tellings.note is 'personal, encrypted: with the record';
