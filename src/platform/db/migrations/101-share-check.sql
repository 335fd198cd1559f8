-- "Mag ik dit delen?": decisions to share or not to share, and checks that somebody is still filling in.

-- Never changed: who thinks again makes a new one that names the one it replaces (AVG 5(2)).
create table share_decisions (
  organisation_id uuid not null,
  id uuid not null,
  -- Null: about nobody in particular (quality improvement, consulting without a name).
  client_id uuid,
  activity_id uuid not null,
  purpose text not null,
  recipient_kind text not null
    check (recipient_kind in ('self', 'representative', 'colleague', 'party', 'carer', 'authority')),
  -- Of a party or authority its id in the plan; of a colleague the account, of a carer the carer.
  recipient_id text,
  direction text not null check (direction in ('ask', 'tell')),
  fields text[] not null,
  depth text not null check (depth in ('fact', 'outline', 'content')),
  channel text,
  outcome text not null check (outcome in ('yes', 'yes-if', 'consult', 'not-like-this')),
  chosen text not null
    check (chosen in ('shared', 'not-shared', 'asked-consent', 'through-person', 'without-name', 'anonymous')),
  ground text not null
    check (ground in ('consent', 'duty', 'right-to-report', 'conflict-of-duties', 'shared-secrecy', 'none')),
  law text[] not null,
  -- Null where no data of a person were weighed.
  gate_decision_id uuid,
  covenant_id uuid,
  follows_route boolean not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  replaces uuid,
  -- JSON, under the key of the client; about nobody: under that of the organisation.
  words bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, replaces) references share_decisions (organisation_id, id)
);
create index share_decisions_client on share_decisions (organisation_id, client_id, decided_at);
create index share_decisions_at on share_decisions (organisation_id, decided_at);
revoke update, delete on share_decisions from :"application";

-- Answers that are not a decision yet. Forgotten after a week without a change.
create table share_checks (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  client_id uuid,
  -- JSON, under the key of the client; before it is about somebody: under that of the organisation.
  answers bytea not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index share_checks_account on share_checks (organisation_id, account_id, changed_at);

do $$
declare
  place text;
begin
  foreach place in array array['share_decisions', 'share_checks'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;

comment on column share_decisions.organisation_id is 'none: with the record';
comment on column share_decisions.id is 'none: with the record';
comment on column share_decisions.client_id is 'none: with the record';
comment on column share_decisions.activity_id is 'none: with the record';
comment on column share_decisions.purpose is 'none: with the record';
comment on column share_decisions.recipient_kind is 'none: with the record';
comment on column share_decisions.recipient_id is 'none: with the record';
comment on column share_decisions.direction is 'none: with the record';
comment on column share_decisions.fields is 'none: with the record';
comment on column share_decisions.depth is 'none: with the record';
comment on column share_decisions.channel is 'none: with the record';
comment on column share_decisions.outcome is 'none: with the record';
comment on column share_decisions.chosen is 'none: with the record';
comment on column share_decisions.ground is 'none: with the record';
comment on column share_decisions.law is 'none: with the record';
comment on column share_decisions.gate_decision_id is 'none: with the record';
comment on column share_decisions.covenant_id is 'none: with the record';
comment on column share_decisions.follows_route is 'none: with the record';
comment on column share_decisions.decided_at is 'none: with the record';
comment on column share_decisions.decided_by is 'none: with the record';
comment on column share_decisions.replaces is 'none: with the record';
comment on column share_decisions.words is 'special, encrypted: with the record';
comment on column share_checks.organisation_id is 'none: until used';
comment on column share_checks.id is 'none: until used';
comment on column share_checks.account_id is 'none: until used';
comment on column share_checks.client_id is 'none: until used';
comment on column share_checks.answers is 'special, encrypted: until used';
comment on column share_checks.changed_at is 'none: until used';
