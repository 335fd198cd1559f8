-- Organisations outside (step 7). `id` is the word by which plans name them.
create table parties (
  organisation_id uuid not null references organisations (id),
  id text not null check (id ~ '^[a-z][a-z0-9-]{0,59}$'),
  name text not null,
  role text not null check (role in ('processor', 'controller', 'joint-controller', 'referrer')),
  added_at timestamptz not null,
  primary key (organisation_id, id)
);
comment on table parties is 'Organisations outside that a plan names';
comment on column parties.organisation_id is 'none: with the organisation';
comment on column parties.id is 'none: with the organisation';
comment on column parties.name is 'none: with the organisation';
comment on column parties.role is 'none: with the organisation';
comment on column parties.added_at is 'none: with the organisation';

-- What was agreed with them, from and until which day. Renewing is a new row; a row never changes (AVG 26, 28).
create table agreements (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  kind text not null check (kind in ('processor', 'joint', 'covenant')),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  -- The agreement that this one renews.
  renews uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id),
  foreign key (organisation_id, renews) references agreements (organisation_id, id)
);
create index agreements_party on agreements (organisation_id, party_id, valid_from);
comment on table agreements is 'Agreements with organisations outside';
comment on column agreements.organisation_id is 'none: with the organisation';
comment on column agreements.id is 'none: with the organisation';
comment on column agreements.party_id is 'none: with the organisation';
comment on column agreements.kind is 'none: with the organisation';
comment on column agreements.valid_from is 'none: with the organisation';
comment on column agreements.valid_until is 'none: with the organisation';
comment on column agreements.renews is 'none: with the organisation';
comment on column agreements.recorded_at is 'none: with the organisation';
comment on column agreements.recorded_by is 'none: with the organisation';
revoke update, delete on agreements from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['parties', 'agreements'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
