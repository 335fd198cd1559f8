-- Looking in a file without a relation to the person, because somebody may come to harm. Real time, not the clock of
-- the work: it ends by itself also when the demo's clock stands still.
create table break_glass (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  reason bytea not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null default now() + interval '4 hours',
  -- An administrator waits for a second person (T-21).
  needs_second boolean not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index break_glass_account on break_glass (organisation_id, account_id, client_id);

create table break_glass_approvals (
  organisation_id uuid not null,
  break_glass_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, break_glass_id),
  foreign key (organisation_id, break_glass_id) references break_glass (organisation_id, id)
);

do $$
declare
  place text;
begin
  foreach place in array array['break_glass', 'break_glass_approvals'] loop
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
revoke update, delete on break_glass, break_glass_approvals from :"application";

comment on column break_glass.organisation_id is 'none: with the log';
comment on column break_glass.id is 'none: with the log';
comment on column break_glass.client_id is 'none: with the log';
comment on column break_glass.account_id is 'none: with the log';
comment on column break_glass.reason is 'special, encrypted: with the log';
comment on column break_glass.opened_at is 'none: with the log';
comment on column break_glass.ends_at is 'none: with the log';
comment on column break_glass.needs_second is 'none: with the log';
comment on column break_glass_approvals.organisation_id is 'none: with the log';
comment on column break_glass_approvals.break_glass_id is 'none: with the log';
comment on column break_glass_approvals.account_id is 'none: with the log';
comment on column break_glass_approvals.at is 'none: with the log';
