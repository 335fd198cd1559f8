-- T-01: looks in files that stand out, for the weekly review. The names that were compared stay in memory; what is kept
-- is who looked where, and why it stood out.
create table odd_looks (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  -- Null: many files at once.
  client_id uuid,
  -- The Monday of the week.
  week date not null,
  -- How often somebody asked about this worker and client this week already: what comes later is a new line.
  round integer not null,
  kinds text[] not null,
  looks integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, account_id, client_id, week, round),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index odd_looks_week on odd_looks (organisation_id, week);

-- What the reviewer found: never a tick, always words.
create table odd_look_findings (
  organisation_id uuid not null,
  id uuid not null,
  odd_look_id uuid not null,
  result text not null check (result in ('belonged-to-work', 'talked-about', 'more-needed')),
  -- Under the log key of the client; of the organisation where it is about many.
  words bytea not null,
  found_at timestamptz not null,
  found_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, odd_look_id),
  foreign key (organisation_id, odd_look_id) references odd_looks (organisation_id, id)
);

-- Which days were looked back on: proof that it happens, and where to go on.
create table look_back_days (
  organisation_id uuid not null references organisations (id),
  day date not null,
  looks integer not null,
  found integer not null,
  at timestamptz not null,
  primary key (organisation_id, day)
);

do $$
declare
  place text;
begin
  foreach place in array array['odd_looks', 'odd_look_findings', 'look_back_days'] loop
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
revoke delete on odd_looks from :"application";
revoke update, delete on odd_look_findings, look_back_days from :"application";

comment on column odd_looks.organisation_id is 'none: with the log';
comment on column odd_looks.id is 'none: with the log';
comment on column odd_looks.account_id is 'none: with the log';
comment on column odd_looks.client_id is 'none: with the log';
comment on column odd_looks.week is 'none: with the log';
comment on column odd_looks.round is 'none: with the log';
comment on column odd_looks.kinds is 'none: with the log';
comment on column odd_looks.looks is 'none: with the log';
comment on column odd_looks.first_at is 'none: with the log';
comment on column odd_looks.last_at is 'none: with the log';
comment on column odd_look_findings.organisation_id is 'none: with the log';
comment on column odd_look_findings.id is 'none: with the log';
comment on column odd_look_findings.odd_look_id is 'none: with the log';
comment on column odd_look_findings.result is 'none: with the log';
comment on column odd_look_findings.words is 'special, encrypted: with the log';
comment on column odd_look_findings.found_at is 'none: with the log';
comment on column odd_look_findings.found_by is 'none: with the log';
comment on column look_back_days.organisation_id is 'none: with the log';
comment on column look_back_days.day is 'none: with the log';
comment on column look_back_days.looks is 'none: with the log';
comment on column look_back_days.found is 'none: with the log';
comment on column look_back_days.at is 'none: with the log';
