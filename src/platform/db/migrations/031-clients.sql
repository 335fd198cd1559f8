-- The people the work is about. Whatever names or describes anyone is bytea: sealed under the key of this person.
create table clients (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  team_id uuid,
  language text not null check (language in ('nl', 'en')),
  name bytea not null,
  call_name bytea not null,
  email bytea,
  phone bytea,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id)
);
create index clients_activity on clients (organisation_id, activity_id);

-- Exact look-up by e-mail or phone. A table apart, so that long back-ups can leave it out (security: blind indexes).
create table client_lookups (
  organisation_id uuid not null,
  kind text not null check (kind in ('email', 'phone')),
  blind_index bytea not null,
  client_id uuid not null,
  primary key (organisation_id, kind, blind_index, client_id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);

-- Need to know: who has this person in the own caseload.
create table client_workers (
  organisation_id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  from_at timestamptz not null,
  primary key (organisation_id, client_id, account_id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index client_workers_account on client_workers (organisation_id, account_id);

-- What is recorded beyond the contact details: fields of the plan, "indien relevant" with the reason.
create table client_fields (
  organisation_id uuid not null,
  client_id uuid not null,
  field text not null,
  value bytea not null,
  reason bytea,
  collected_for text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, client_id, field),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);

create table client_goals (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  text bytea not null,
  agreed_at timestamptz not null,
  agreed_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index client_goals_client on client_goals (organisation_id, client_id, agreed_at);

create table appointments (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  at timestamptz not null,
  way text not null check (way in ('in-person', 'phone', 'screen')),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index appointments_client on appointments (organisation_id, client_id, at);

-- Who sent this person to us: a source, never a reader.
create table referrers (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  name bytea not null,
  relation bytea not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index referrers_client on referrers (organisation_id, client_id);

create table received_items (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  referrer_id uuid not null,
  -- The order in which it was written down.
  position integer not null,
  description bytea not null,
  recorded_at timestamptz not null,
  discussed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, referrer_id) references referrers (organisation_id, id)
);
create index received_items_client on received_items (organisation_id, client_id);

create table representatives (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('mandate', 'administrator', 'mentor', 'guardian', 'parent')),
  name bytea not null,
  email bytea,
  phone bytea,
  proof bytea not null,
  -- Purposes of the plan.
  scope text[] not null check (cardinality(scope) > 0),
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index representatives_client on representatives (organisation_id, client_id);

-- How someone proves to be himself, by another way than the mail with the link.
create table second_proofs (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- Null: of the client; otherwise of the one who acts for the client.
  representative_id uuid,
  kind text not null check (kind in ('sms', 'letter', 'phone', 'word')),
  -- Gone with the end of the proof.
  word_hash text,
  set_at timestamptz not null,
  set_by uuid not null,
  ended_at timestamptz,
  check ((word_hash is not null) = (kind = 'word' and ended_at is null)),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, representative_id) references representatives (organisation_id, id)
);
create unique index second_proofs_one on second_proofs (organisation_id, client_id, representative_id)
  nulls not distinct where ended_at is null;

-- A new mail address waits 72 hours, so that the person can object over the old one (T-02).
create table address_changes (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  email bytea not null,
  checked_by text not null check (checked_by in ('in-person', 'called-back')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  effective_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('applied', 'called-off')),
  check ((outcome is null) = (settled_at is null)),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create unique index address_changes_one on address_changes (organisation_id, client_id) where settled_at is null;

-- AVG 18, and what stops destruction (AVG 17(3)(e)).
create table restrictions (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('restriction', 'hold')),
  reason bytea not null,
  from_at timestamptz not null,
  lifted_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index restrictions_client on restrictions (organisation_id, client_id) where lifted_at is null;

do $$
declare
  place text;
begin
  foreach place in array array['clients', 'client_lookups', 'client_workers', 'client_fields', 'client_goals',
    'appointments', 'referrers', 'received_items', 'representatives', 'second_proofs', 'address_changes',
    'restrictions'] loop
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

comment on column clients.organisation_id is 'none: with the record';
comment on column clients.id is 'none: with the record';
comment on column clients.activity_id is 'none: with the record';
comment on column clients.team_id is 'none: with the record';
comment on column clients.language is 'none: with the record';
comment on column clients.name is 'personal, encrypted: with the record';
comment on column clients.call_name is 'personal, encrypted: with the record';
comment on column clients.email is 'personal, encrypted: with the record';
comment on column clients.phone is 'personal, encrypted: with the record';
comment on column clients.created_at is 'none: with the record';
comment on column clients.created_by is 'none: with the record';
comment on column client_lookups.organisation_id is 'none: with the record';
comment on column client_lookups.kind is 'none: with the record';
comment on column client_lookups.blind_index is 'personal, pseudonym: with the record';
comment on column client_lookups.client_id is 'none: with the record';
comment on column client_workers.organisation_id is 'none: with the record';
comment on column client_workers.client_id is 'none: with the record';
comment on column client_workers.account_id is 'none: with the record';
comment on column client_workers.from_at is 'none: with the record';
comment on column client_fields.organisation_id is 'none: with the record';
comment on column client_fields.client_id is 'none: with the record';
comment on column client_fields.field is 'none: with the record';
comment on column client_fields.value is 'special, encrypted: with the record';
comment on column client_fields.reason is 'special, encrypted: with the record';
comment on column client_fields.collected_for is 'none: with the record';
comment on column client_fields.recorded_at is 'none: with the record';
comment on column client_fields.recorded_by is 'none: with the record';
comment on column client_goals.organisation_id is 'none: with the record';
comment on column client_goals.id is 'none: with the record';
comment on column client_goals.client_id is 'none: with the record';
comment on column client_goals.text is 'special, encrypted: with the record';
comment on column client_goals.agreed_at is 'none: with the record';
comment on column client_goals.agreed_by is 'none: with the record';
comment on column appointments.organisation_id is 'none: with the record';
comment on column appointments.id is 'none: with the record';
comment on column appointments.client_id is 'none: with the record';
comment on column appointments.at is 'none: with the record';
comment on column appointments.way is 'none: with the record';
comment on column appointments.added_at is 'none: with the record';
comment on column appointments.added_by is 'none: with the record';
comment on column referrers.organisation_id is 'none: with the record';
comment on column referrers.id is 'none: with the record';
comment on column referrers.client_id is 'none: with the record';
comment on column referrers.name is 'personal, encrypted: with the record';
comment on column referrers.relation is 'personal, encrypted: with the record';
comment on column referrers.recorded_at is 'none: with the record';
comment on column received_items.organisation_id is 'none: with the record';
comment on column received_items.id is 'none: with the record';
comment on column received_items.client_id is 'none: with the record';
comment on column received_items.referrer_id is 'none: with the record';
comment on column received_items.position is 'none: with the record';
comment on column received_items.description is 'special, encrypted: with the record';
comment on column received_items.recorded_at is 'none: with the record';
comment on column received_items.discussed_at is 'none: with the record';
comment on column representatives.organisation_id is 'none: with the record';
comment on column representatives.id is 'none: with the record';
comment on column representatives.client_id is 'none: with the record';
comment on column representatives.kind is 'none: with the record';
comment on column representatives.name is 'personal, encrypted: with the record';
comment on column representatives.email is 'personal, encrypted: with the record';
comment on column representatives.phone is 'personal, encrypted: with the record';
comment on column representatives.proof is 'personal, encrypted: with the record';
comment on column representatives.scope is 'none: with the record';
comment on column representatives.from_at is 'none: with the record';
comment on column representatives.until_at is 'none: with the record';
comment on column second_proofs.organisation_id is 'none: with the record';
comment on column second_proofs.id is 'none: with the record';
comment on column second_proofs.client_id is 'none: with the record';
comment on column second_proofs.representative_id is 'none: with the record';
comment on column second_proofs.kind is 'none: with the record';
comment on column second_proofs.word_hash is 'secret, hashed: until ended';
comment on column second_proofs.set_at is 'none: with the record';
comment on column second_proofs.set_by is 'none: with the record';
comment on column second_proofs.ended_at is 'none: with the record';
comment on column address_changes.organisation_id is 'none: with the record';
comment on column address_changes.id is 'none: with the record';
comment on column address_changes.client_id is 'none: with the record';
comment on column address_changes.email is 'personal, encrypted: with the record';
comment on column address_changes.checked_by is 'none: with the record';
comment on column address_changes.asked_at is 'none: with the record';
comment on column address_changes.asked_by is 'none: with the record';
comment on column address_changes.effective_at is 'none: with the record';
comment on column address_changes.settled_at is 'none: with the record';
comment on column address_changes.outcome is 'none: with the record';
comment on column restrictions.organisation_id is 'none: with the record';
comment on column restrictions.id is 'none: with the record';
comment on column restrictions.client_id is 'none: with the record';
comment on column restrictions.kind is 'none: with the record';
comment on column restrictions.reason is 'special, encrypted: with the record';
comment on column restrictions.from_at is 'none: with the record';
comment on column restrictions.lifted_at is 'none: with the record';
