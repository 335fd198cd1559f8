-- The age of a client as a group, for whom least is enough to know who decides. The newest row counts.
create table client_ages (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  band text not null check (band in ('under-12', '12', '12-15', '13-15', '16-17', 'adult')),
  reason bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index client_ages_client on client_ages (organisation_id, client_id, recorded_at);

-- Where several people decide together (a child and its parents): what each of them said. The newest of each counts.
create table decider_answers (
  organisation_id uuid not null,
  id uuid not null,
  number bigint generated always as identity,
  client_id uuid not null,
  -- Null: the person; otherwise who acts for the person.
  representative_id uuid,
  purpose text not null,
  party text,
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, representative_id) references representatives (organisation_id, id)
);
create index decider_answers_client on decider_answers (organisation_id, client_id, number);

-- Whose answer a worker wrote down; null: that of the person.
alter table consent_answers add column said_by uuid;

do $$
declare
  place text;
begin
  foreach place in array array['client_ages', 'decider_answers'] loop
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

comment on column client_ages.organisation_id is 'none: with the record';
comment on column client_ages.id is 'none: with the record';
comment on column client_ages.client_id is 'none: with the record';
comment on column client_ages.band is 'none: with the record';
comment on column client_ages.reason is 'personal, encrypted: with the record';
comment on column client_ages.recorded_at is 'none: with the record';
comment on column client_ages.recorded_by is 'none: with the record';
comment on column decider_answers.organisation_id is 'none: with the record';
comment on column decider_answers.id is 'none: with the record';
comment on column decider_answers.number is 'none: with the record';
comment on column decider_answers.client_id is 'none: with the record';
comment on column decider_answers.representative_id is 'none: with the record';
comment on column decider_answers.purpose is 'none: with the record';
comment on column decider_answers.party is 'none: with the record';
comment on column decider_answers.answer is 'none: with the record';
comment on column decider_answers.at is 'none: with the record';
comment on column consent_answers.said_by is 'none: with the log';
