-- Reports, secure links with their second proof, and the messages that carry a link or a code.

-- What was said in a conversation, as the client will read it.
create table reports (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  title bytea not null,
  body bytea not null,
  held_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);

-- A door to one thing for one person. The token in the address is kept as a hash; it is made at the hand-over.
create table secure_links (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- Null: for the person. Otherwise for this representative.
  representative_id uuid,
  kind text not null check (kind in ('report', 'consent', 'record')),
  object_id uuid not null,
  purpose text not null,
  -- The row that is locked at hand-over: what the person said about this purpose and channel.
  permission_id uuid not null,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_because text,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, permission_id) references permissions (organisation_id, id)
);
create index secure_links_client on secure_links (organisation_id, client_id);

create table link_tokens (
  organisation_id uuid not null,
  token_hash bytea not null,
  link_id uuid not null,
  made_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id)
);

-- Opened with the second proof, by the person or the representative of the link.
create table link_openings (
  organisation_id uuid not null,
  link_id uuid not null,
  -- One opening for each visit, however often the page is read again.
  session_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, link_id, session_id),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id)
);

-- One-time codes (T-14): eight digits, hashed with Argon2id, few tries.
create table proof_codes (
  organisation_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  way text not null check (way in ('sms', 'letter', 'phone')),
  code_hash text,
  -- For sms: only the browser that asked may use it.
  flow_hash bytea,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id)
);
create index proof_codes_link on proof_codes (organisation_id, link_id);

-- Tries of the agreed word, also wrong ones; five an hour for each link.
create table word_tries (
  organisation_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id)
);
create index word_tries_link on word_tries (organisation_id, link_id, at);

-- Somebody who came through a link and gave the second proof.
create table client_sessions (
  organisation_id uuid not null,
  token_hash bytea not null,
  id uuid not null,
  link_id uuid not null,
  client_id uuid not null,
  representative_id uuid,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id)
);
create index client_sessions_client on client_sessions (organisation_id, client_id);

-- Messages that leave the house. What they say is made at the moment of hand-over and kept nowhere.
create table messages (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  link_id uuid not null,
  -- `link`: there is something for you. `code`: the second proof, for the browser that asked for it.
  kind text not null check (kind in ('link', 'code')),
  proof_code_id uuid,
  channel text not null check (channel in ('mail', 'sms')),
  state text not null check (state in ('queued', 'handing-over', 'sent', 'rejected', 'stopped', 'uncertain')),
  attempts integer not null default 0,
  -- Real time of the newest attempt: one that is long ago broke off.
  taken_at timestamptz,
  stopped_because text,
  queued_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, link_id) references secure_links (organisation_id, id),
  foreign key (organisation_id, proof_code_id) references proof_codes (organisation_id, id)
);
create index messages_link on messages (organisation_id, link_id);

do $$
declare
  place text;
begin
  foreach place in array array[
    'reports', 'secure_links', 'link_tokens', 'link_openings', 'proof_codes', 'word_tries', 'client_sessions', 'messages'
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

comment on column reports.organisation_id is 'none: with the record';
comment on column reports.id is 'none: with the record';
comment on column reports.client_id is 'none: with the record';
comment on column reports.title is 'special, encrypted: with the record';
comment on column reports.body is 'special, encrypted: with the record';
comment on column reports.held_on is 'none: with the record';
comment on column reports.written_by is 'none: with the record';
comment on column reports.written_at is 'none: with the record';
comment on column secure_links.organisation_id is 'none: with the record';
comment on column secure_links.id is 'none: with the record';
comment on column secure_links.client_id is 'none: with the record';
comment on column secure_links.representative_id is 'none: with the record';
comment on column secure_links.kind is 'none: with the record';
comment on column secure_links.object_id is 'none: with the record';
comment on column secure_links.purpose is 'none: with the record';
comment on column secure_links.permission_id is 'none: with the record';
comment on column secure_links.made_by is 'none: with the record';
comment on column secure_links.made_at is 'none: with the record';
comment on column secure_links.expires_at is 'none: with the record';
comment on column secure_links.revoked_at is 'none: with the record';
comment on column secure_links.revoked_because is 'none: with the record';
comment on column link_tokens.organisation_id is 'none: with the record';
comment on column link_tokens.token_hash is 'secret, hashed: with the record';
comment on column link_tokens.link_id is 'none: with the record';
comment on column link_tokens.made_at is 'none: with the record';
comment on column link_openings.organisation_id is 'none: with the record';
comment on column link_openings.session_id is 'none: with the record';
comment on column link_openings.link_id is 'none: with the record';
comment on column link_openings.at is 'none: with the record';
comment on column proof_codes.organisation_id is 'none: until used';
comment on column proof_codes.id is 'none: until used';
comment on column proof_codes.link_id is 'none: until used';
comment on column proof_codes.way is 'none: until used';
comment on column proof_codes.code_hash is 'secret, hashed: until used';
comment on column proof_codes.flow_hash is 'secret, hashed: until used';
comment on column proof_codes.made_at is 'none: until used';
comment on column proof_codes.expires_at is 'none: until used';
comment on column proof_codes.tries is 'none: until used';
comment on column proof_codes.used_at is 'none: until used';
comment on column word_tries.organisation_id is 'none: with the record';
comment on column word_tries.id is 'none: with the record';
comment on column word_tries.link_id is 'none: with the record';
comment on column word_tries.at is 'none: with the record';
comment on column client_sessions.organisation_id is 'none: until ended';
comment on column client_sessions.token_hash is 'secret, hashed: until ended';
comment on column client_sessions.id is 'none: until ended';
comment on column client_sessions.link_id is 'none: until ended';
comment on column client_sessions.client_id is 'none: until ended';
comment on column client_sessions.representative_id is 'none: until ended';
comment on column client_sessions.made_at is 'none: until ended';
comment on column client_sessions.seen_at is 'none: until ended';
comment on column client_sessions.ended_at is 'none: until ended';
comment on column messages.organisation_id is 'none: with the record';
comment on column messages.id is 'none: with the record';
comment on column messages.client_id is 'none: with the record';
comment on column messages.link_id is 'none: with the record';
comment on column messages.kind is 'none: with the record';
comment on column messages.proof_code_id is 'none: with the record';
comment on column messages.channel is 'none: with the record';
comment on column messages.state is 'none: with the record';
comment on column messages.attempts is 'none: with the record';
comment on column messages.taken_at is 'none: with the record';
comment on column messages.stopped_because is 'none: with the record';
comment on column messages.queued_at is 'none: with the record';
comment on column messages.ended_at is 'none: with the record';
