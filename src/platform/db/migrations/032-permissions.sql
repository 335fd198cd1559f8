-- What a person said about one purpose over one channel. The row exists also where the basis is not consent, because
-- what does not exist cannot be locked at the hand-over of a message (invariant I-1). `party`: about telling a named
-- party outside.
create table permissions (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  purpose text not null,
  channel text not null,
  party text,
  state text not null
    check (state in ('not-asked', 'asked', 'given', 'refused', 'withdrawn', 'objected', 'expired')),
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, client_id, purpose, channel, party),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);

create table withdrawals (
  organisation_id uuid not null,
  id uuid not null,
  permission_id uuid not null,
  at timestamptz not null,
  -- Who pressed the button, and whether for somebody else.
  by_kind text not null check (by_kind in ('worker', 'client', 'representative', 'system')),
  by_id uuid,
  on_behalf boolean not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, permission_id) references permissions (organisation_id, id)
);
create index withdrawals_permission on withdrawals (organisation_id, permission_id);

-- A withdrawal that could not wait any longer for a hand-over that holds the row. Every later hand-over reads it.
create table withdrawal_intents (
  organisation_id uuid not null,
  id uuid not null,
  permission_id uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  by_kind text not null check (by_kind in ('worker', 'client', 'representative', 'system')),
  by_id uuid,
  on_behalf boolean not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, permission_id) references permissions (organisation_id, id)
);
create index withdrawal_intents_open on withdrawal_intents (organisation_id, permission_id) where settled_at is null;

do $$
declare
  place text;
begin
  foreach place in array array['permissions', 'withdrawals', 'withdrawal_intents'] loop
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
-- A withdrawal is proof.
revoke update, delete on withdrawals from :"application";

comment on column permissions.organisation_id is 'none: with the log';
comment on column permissions.id is 'none: with the log';
comment on column permissions.client_id is 'none: with the log';
comment on column permissions.purpose is 'none: with the log';
comment on column permissions.channel is 'none: with the log';
comment on column permissions.party is 'none: with the log';
comment on column permissions.state is 'none: with the log';
comment on column permissions.changed_at is 'none: with the log';
comment on column withdrawals.organisation_id is 'none: with the log';
comment on column withdrawals.id is 'none: with the log';
comment on column withdrawals.permission_id is 'none: with the log';
comment on column withdrawals.at is 'none: with the log';
comment on column withdrawals.by_kind is 'none: with the log';
comment on column withdrawals.by_id is 'none: with the log';
comment on column withdrawals.on_behalf is 'none: with the log';
comment on column withdrawal_intents.organisation_id is 'none: with the log';
comment on column withdrawal_intents.id is 'none: with the log';
comment on column withdrawal_intents.permission_id is 'none: with the log';
comment on column withdrawal_intents.at is 'none: with the log';
comment on column withdrawal_intents.settled_at is 'none: with the log';
comment on column withdrawal_intents.by_kind is 'none: with the log';
comment on column withdrawal_intents.by_id is 'none: with the log';
comment on column withdrawal_intents.on_behalf is 'none: with the log';
