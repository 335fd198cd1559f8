-- Who works here. Of an organisation: its name, members, teams, invitations and the person to ask.

create table organisations (
  id uuid primary key,
  country text not null check (country in ('NL', 'BE')),
  kind text not null check (kind in ('solo', 'team')),
  name bytea not null,
  template text,
  founded_at timestamptz not null
);
alter table organisations enable row level security;
alter table organisations force row level security;
create policy own_organisation on organisations
  using (id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (id = nullif(current_setting('app.organisation', true), '')::uuid);
comment on column organisations.id is 'none: with the organisation';
comment on column organisations.country is 'none: with the organisation';
comment on column organisations.kind is 'none: with the organisation';
comment on column organisations.name is 'personal, encrypted: with the organisation';
comment on column organisations.template is 'none: with the organisation';
comment on column organisations.founded_at is 'none: with the organisation';

create table teams (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  name bytea not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table teams enable row level security;
alter table teams force row level security;
create policy own_organisation on teams
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
comment on column teams.organisation_id is 'none: with the organisation';
comment on column teams.id is 'none: with the organisation';
comment on column teams.name is 'personal, encrypted: with the organisation';
comment on column teams.created_at is 'none: with the organisation';

-- account_id has no foreign key: accounts belong to the installation, and every key of an organisation's table begins
-- with the organisation, so that it can be distributed by it. Accounts are never deleted while a membership names them.
create table memberships (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  account_id uuid not null,
  roles text[] not null check (
    cardinality(roles) > 0
    and roles <@ array['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor']
  ),
  team_id uuid,
  since timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams (organisation_id, id)
);
create unique index memberships_one_per_account on memberships (organisation_id, account_id) where ended_at is null;
create index memberships_of_account on memberships (account_id);
alter table memberships enable row level security;
alter table memberships force row level security;
create policy own_organisation on memberships
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
-- At sign-in: where does this account work?
create policy own_account on memberships for select
  using (account_id = nullif(current_setting('app.account', true), '')::uuid);
comment on column memberships.organisation_id is 'none: with the organisation';
comment on column memberships.id is 'none: with the organisation';
comment on column memberships.account_id is 'none: with the organisation';
comment on column memberships.roles is 'none: with the organisation';
comment on column memberships.team_id is 'none: with the organisation';
comment on column memberships.since is 'none: with the organisation';
comment on column memberships.ended_at is 'none: with the organisation';
comment on column memberships.ended_by is 'none: with the organisation';

-- Who can be asked; shown as the help card on every page.
create table contact_persons (
  organisation_id uuid not null references organisations (id),
  membership_id uuid not null,
  phone bytea,
  mail bytea,
  chosen_at timestamptz not null,
  primary key (organisation_id),
  foreign key (organisation_id, membership_id) references memberships (organisation_id, id)
);
alter table contact_persons enable row level security;
alter table contact_persons force row level security;
create policy own_organisation on contact_persons
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
comment on column contact_persons.organisation_id is 'none: with the organisation';
comment on column contact_persons.membership_id is 'none: with the organisation';
comment on column contact_persons.phone is 'personal, encrypted: with the organisation';
comment on column contact_persons.mail is 'personal, encrypted: with the organisation';
comment on column contact_persons.chosen_at is 'none: with the organisation';

create table invitations (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  token_hash bytea not null,
  name bytea not null,
  mail bytea not null,
  roles text[] not null check (
    cardinality(roles) > 0
    and roles <@ array['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor']
  ),
  team_id uuid,
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, team_id) references teams (organisation_id, id)
);
alter table invitations enable row level security;
alter table invitations force row level security;
create policy own_organisation on invitations
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
comment on column invitations.organisation_id is 'none: with the organisation';
comment on column invitations.id is 'none: with the organisation';
comment on column invitations.token_hash is 'secret, hashed: until used';
comment on column invitations.name is 'personal, encrypted: until used';
comment on column invitations.mail is 'personal, encrypted: until used';
comment on column invitations.roles is 'none: with the organisation';
comment on column invitations.team_id is 'none: with the organisation';
comment on column invitations.invited_by is 'none: with the organisation';
comment on column invitations.invited_at is 'none: with the organisation';
comment on column invitations.expires_at is 'none: with the organisation';
comment on column invitations.accepted_at is 'none: with the organisation';
comment on column invitations.withdrawn_at is 'none: with the organisation';

-- Ids only, for what runs by itself in every organisation: row-level security rightly hides the organisations from it.
create table founded_organisations (
  id uuid primary key references organisations (id)
);
comment on column founded_organisations.id is 'none: with the organisation';
