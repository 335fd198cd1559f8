-- Guests: people of other organisations, signers and carers, who come in without an account.

-- Who they are, sealed under a key of their own, and how they prove to be who they are.
create table guests (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('partner', 'signer', 'carer')),
  language text not null check (language in ('nl', 'en')),
  name bytea not null,
  mail bytea not null,
  phone bytea,
  -- The name of the organisation that this person works for.
  workplace bytea,
  proof text not null check (proof in ('sms', 'letter', 'phone', 'word')),
  word_hash text,
  added_at timestamptz not null,
  added_by uuid,
  primary key (organisation_id, id)
);

-- One thing that one guest may come for, until a day. An access that ended never comes back: a new one is given.
create table guest_accesses (
  organisation_id uuid not null,
  id uuid not null,
  guest_id uuid not null,
  object_kind text not null,
  object_id uuid not null,
  until_on date not null,
  given_at timestamptz not null,
  given_by uuid,
  visited_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  ended_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, guest_id) references guests (organisation_id, id)
);
create unique index guest_accesses_open on guest_accesses (organisation_id, guest_id, object_kind, object_id)
  where ended_at is null;
create index guest_accesses_object on guest_accesses (organisation_id, object_kind, object_id);

-- The addresses in mails, as hashes; each mail carries a new one.
create table guest_tokens (
  organisation_id uuid not null,
  token_hash bytea not null,
  access_id uuid not null,
  made_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, access_id) references guest_accesses (organisation_id, id)
);
create index guest_tokens_access on guest_tokens (organisation_id, access_id);

-- One-time codes, as those of clients (050-delivery.sql); `link_id` is the access whose link was opened.
create table guest_codes (
  organisation_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  way text not null check (way in ('sms', 'letter', 'phone')),
  code_hash text,
  flow_hash bytea,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, link_id) references guest_accesses (organisation_id, id)
);
create index guest_codes_link on guest_codes (organisation_id, link_id);

create table guest_word_tries (
  organisation_id uuid not null,
  id uuid not null,
  guest_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, guest_id) references guests (organisation_id, id)
);
create index guest_word_tries_guest on guest_word_tries (organisation_id, guest_id, at);

-- A visit: one browser, one network address. Of both only a keyed hash is kept.
create table guest_sessions (
  organisation_id uuid not null,
  token_hash bytea not null,
  id uuid not null,
  guest_id uuid not null,
  access_id uuid not null,
  network_hash bytea not null,
  browser_hash bytea not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_because text,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, guest_id) references guests (organisation_id, id),
  foreign key (organisation_id, access_id) references guest_accesses (organisation_id, id)
);
create index guest_sessions_guest on guest_sessions (organisation_id, guest_id);

-- Mails with a link and text messages with a code. What they say is made at the hand-over and kept nowhere.
create table guest_messages (
  organisation_id uuid not null,
  id uuid not null,
  access_id uuid not null,
  kind text not null check (kind in ('link', 'code')),
  proof_code_id uuid,
  channel text not null check (channel in ('mail', 'sms')),
  state text not null check (state in ('queued', 'handing-over', 'sent', 'rejected', 'stopped', 'uncertain')),
  attempts integer not null default 0,
  taken_at timestamptz,
  stopped_because text,
  queued_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, access_id) references guest_accesses (organisation_id, id),
  foreign key (organisation_id, proof_code_id) references guest_codes (organisation_id, id)
);
create index guest_messages_access on guest_messages (organisation_id, access_id);

-- How often somebody stood before a door that does not open, per day. An address that was never given out counts too,
-- under an id that nobody has: the same statement, so the same work (T-13). No foreign key for that reason.
create table guest_knocks (
  organisation_id uuid not null,
  access_id uuid not null,
  on_day date not null,
  times integer not null,
  -- How many of them stand in the log.
  noted integer not null default 0,
  primary key (organisation_id, access_id, on_day)
);

do $$
declare
  place text;
begin
  foreach place in array array[
    'guests', 'guest_accesses', 'guest_tokens', 'guest_codes', 'guest_word_tries', 'guest_sessions', 'guest_messages',
    'guest_knocks'
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

comment on table guests is 'People who come in without an account';
comment on column guests.organisation_id is 'none: with the record';
comment on column guests.id is 'none: with the record';
comment on column guests.kind is 'none: with the record';
comment on column guests.language is 'none: with the record';
comment on column guests.name is 'personal, encrypted: with the record';
comment on column guests.mail is 'personal, encrypted: with the record';
comment on column guests.phone is 'personal, encrypted: with the record';
comment on column guests.workplace is 'personal, encrypted: with the record';
comment on column guests.proof is 'none: with the record';
comment on column guests.word_hash is 'secret, hashed: with the record';
comment on column guests.added_at is 'none: with the record';
comment on column guests.added_by is 'none: with the record';
comment on column guest_accesses.organisation_id is 'none: with the record';
comment on column guest_accesses.id is 'none: with the record';
comment on column guest_accesses.guest_id is 'none: with the record';
comment on column guest_accesses.object_kind is 'none: with the record';
comment on column guest_accesses.object_id is 'none: with the record';
comment on column guest_accesses.until_on is 'none: with the record';
comment on column guest_accesses.given_at is 'none: with the record';
comment on column guest_accesses.given_by is 'none: with the record';
comment on column guest_accesses.visited_at is 'none: with the record';
comment on column guest_accesses.ended_at is 'none: with the record';
comment on column guest_accesses.ended_because is 'none: with the record';
comment on column guest_accesses.ended_by is 'none: with the record';
comment on column guest_tokens.organisation_id is 'none: until ended';
comment on column guest_tokens.token_hash is 'secret, hashed: until ended';
comment on column guest_tokens.access_id is 'none: until ended';
comment on column guest_tokens.made_at is 'none: until ended';
comment on column guest_codes.organisation_id is 'none: until used';
comment on column guest_codes.id is 'none: until used';
comment on column guest_codes.link_id is 'none: until used';
comment on column guest_codes.way is 'none: until used';
comment on column guest_codes.code_hash is 'secret, hashed: until used';
comment on column guest_codes.flow_hash is 'secret, hashed: until used';
comment on column guest_codes.made_at is 'none: until used';
comment on column guest_codes.expires_at is 'none: until used';
comment on column guest_codes.tries is 'none: until used';
comment on column guest_codes.used_at is 'none: until used';
comment on column guest_word_tries.organisation_id is 'none: until ended';
comment on column guest_word_tries.id is 'none: until ended';
comment on column guest_word_tries.guest_id is 'none: until ended';
comment on column guest_word_tries.at is 'none: until ended';
comment on column guest_sessions.organisation_id is 'none: until ended';
comment on column guest_sessions.token_hash is 'secret, hashed: until ended';
comment on column guest_sessions.id is 'none: until ended';
comment on column guest_sessions.guest_id is 'none: until ended';
comment on column guest_sessions.access_id is 'none: until ended';
comment on column guest_sessions.network_hash is 'personal, hashed: until ended';
comment on column guest_sessions.browser_hash is 'personal, hashed: until ended';
comment on column guest_sessions.made_at is 'none: until ended';
comment on column guest_sessions.seen_at is 'none: until ended';
comment on column guest_sessions.ended_at is 'none: until ended';
comment on column guest_sessions.ended_because is 'none: until ended';
comment on column guest_messages.organisation_id is 'none: with the record';
comment on column guest_messages.id is 'none: with the record';
comment on column guest_messages.access_id is 'none: with the record';
comment on column guest_messages.kind is 'none: with the record';
comment on column guest_messages.proof_code_id is 'none: with the record';
comment on column guest_messages.channel is 'none: with the record';
comment on column guest_messages.state is 'none: with the record';
comment on column guest_messages.attempts is 'none: with the record';
comment on column guest_messages.taken_at is 'none: with the record';
comment on column guest_messages.stopped_because is 'none: with the record';
comment on column guest_messages.queued_at is 'none: with the record';
comment on column guest_messages.ended_at is 'none: with the record';
comment on column guest_knocks.organisation_id is 'none: until ended';
comment on column guest_knocks.access_id is 'none: until ended';
comment on column guest_knocks.on_day is 'none: until ended';
comment on column guest_knocks.times is 'none: until ended';
comment on column guest_knocks.noted is 'none: until ended';
