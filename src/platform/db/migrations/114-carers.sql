-- Informal carers: persons of their own, each under a key of the own. Who is no longer on record keeps a row without words.
create table carers (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  name bytea,
  relation bytea,
  email bytea,
  phone bytea,
  -- How we know of this person, and why the record needs it.
  reason bytea,
  -- The person from outside under whom a link opens the own page.
  guest_id uuid,
  added_at timestamptz not null,
  added_by uuid not null,
  -- When this person heard to be on record (AVG 14(3): within a month).
  told_at timestamptz,
  ended_at timestamptz,
  check (ended_at is not null or name is not null),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index carers_client on carers (organisation_id, client_id);
create unique index carers_guest on carers (organisation_id, guest_id) where guest_id is not null;

-- What the carer said about the own data, and what the client said about telling this carer. The newest of each counts.
create table carer_answers (
  organisation_id uuid not null,
  id uuid not null,
  number bigint generated always as identity,
  carer_id uuid not null,
  -- The carer about the own data and ears, or the client about telling this carer.
  said_by text not null check (said_by in ('carer', 'client')),
  about text not null check (about in ('record', 'contact', 'share', 'know')),
  -- For sharing the data of the carer: with whom.
  party text,
  -- For telling the carer: fields of the plan.
  fields text[] not null,
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  method text not null check (method in ('link-and-proof', 'paper', 'phone', 'in-person')),
  evidence bytea,
  at timestamptz not null,
  by_kind text not null check (by_kind in ('worker', 'client', 'representative', 'guest')),
  by_id uuid not null,
  check ((about = 'share') = (party is not null)),
  check (said_by = 'carer' or about = 'know'),
  primary key (organisation_id, id),
  foreign key (organisation_id, carer_id) references carers (organisation_id, id)
);
create index carer_answers_carer on carer_answers (organisation_id, carer_id, number);
revoke update, delete on carer_answers from :"application";

-- The wall around a referrer, opened by the client for one item until a day (S2.15).
create table referrer_openings (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  referrer_id uuid not null,
  field text not null,
  -- What exactly, in the words of the client.
  item bytea not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  method text not null check (method in ('paper', 'phone', 'in-person')),
  evidence bytea not null,
  recorded_by uuid not null,
  closed_at timestamptz,
  check (until_at > from_at),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, referrer_id) references referrers (organisation_id, id)
);
create index referrer_openings_client on referrer_openings (organisation_id, client_id);

do $$
declare
  place text;
begin
  foreach place in array array['carers', 'carer_answers', 'referrer_openings'] loop
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

comment on column carers.organisation_id is 'none: with the record';
comment on column carers.id is 'none: with the record';
comment on column carers.client_id is 'none: with the record';
comment on column carers.name is 'personal, encrypted: with the record';
comment on column carers.relation is 'personal, encrypted: with the record';
comment on column carers.email is 'personal, encrypted: with the record';
comment on column carers.phone is 'personal, encrypted: with the record';
comment on column carers.reason is 'personal, encrypted: with the record';
comment on column carers.guest_id is 'none: with the record';
comment on column carers.added_at is 'none: with the record';
comment on column carers.added_by is 'none: with the record';
comment on column carers.told_at is 'none: with the record';
comment on column carers.ended_at is 'none: with the record';
comment on column carer_answers.organisation_id is 'none: with the log';
comment on column carer_answers.id is 'none: with the log';
comment on column carer_answers.number is 'none: with the log';
comment on column carer_answers.carer_id is 'none: with the log';
comment on column carer_answers.said_by is 'none: with the log';
comment on column carer_answers.about is 'none: with the log';
comment on column carer_answers.party is 'none: with the log';
comment on column carer_answers.fields is 'none: with the log';
comment on column carer_answers.answer is 'none: with the log';
comment on column carer_answers.method is 'none: with the log';
comment on column carer_answers.evidence is 'special, encrypted: with the log';
comment on column carer_answers.at is 'none: with the log';
comment on column carer_answers.by_kind is 'none: with the log';
comment on column carer_answers.by_id is 'none: with the log';
comment on column referrer_openings.organisation_id is 'none: with the record';
comment on column referrer_openings.id is 'none: with the record';
comment on column referrer_openings.client_id is 'none: with the record';
comment on column referrer_openings.referrer_id is 'none: with the record';
comment on column referrer_openings.field is 'none: with the record';
comment on column referrer_openings.item is 'special, encrypted: with the record';
comment on column referrer_openings.from_at is 'none: with the record';
comment on column referrer_openings.until_at is 'none: with the record';
comment on column referrer_openings.method is 'none: with the record';
comment on column referrer_openings.evidence is 'special, encrypted: with the log';
comment on column referrer_openings.recorded_by is 'none: with the record';
comment on column referrer_openings.closed_at is 'none: with the record';
