-- The ground under every other migration.
--
-- Roles are written :"owner", :"application", :"sealer", :"jobs"; their real names have a prefix that can be chosen.
-- A file runs once, in one transaction, as the owner, and never changes afterwards: add a new number instead.
--
-- A table of an organisation looks like this (test/architecture/row-level-security.test.ts holds you to it):
--
--   create table goals (
--     organisation_id uuid not null references organisations (id),
--     id uuid not null,
--     client_id uuid not null,
--     text bytea not null,                       -- by the vault: names or describes someone
--     agreed_at timestamptz not null,
--     primary key (organisation_id, id),         -- every key and unique begins with the organisation
--     foreign key (organisation_id, client_id) references clients (organisation_id, id)
--   );
--   alter table goals enable row level security;
--   alter table goals force row level security;
--   create policy own_organisation on goals
--     using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
--     with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
--
--   comment on column goals.text is 'personal, encrypted: with the client';   -- class and retention, on every column
--
-- nullif: after a transaction the setting reads as '' and not as null.
-- A table that one account may read across organisations adds a policy on 'app.account' in the same way.
-- Where rows may never change, take the rights back:  revoke update, delete on audit_entries from :"application";
-- The sealer has no rights of itself:                 grant select on audit_entries to :"sealer";
--                                                     create policy sealer_reads on audit_entries for select
--                                                       to :"sealer" using (true);

alter default privileges for role :"owner" in schema public
  grant select, insert, update, delete on tables to :"application";
alter default privileges for role :"owner" in schema public
  grant usage, select on sequences to :"application";
-- PUBLIC may run every new function otherwise.
alter default privileges for role :"owner"
  revoke execute on functions from public;
alter default privileges for role :"owner" in schema public
  grant execute on functions to :"application", :"sealer";

comment on column migrations.number is 'none: with the installation';
comment on column migrations.name is 'none: with the installation';
comment on column migrations.sha256 is 'none: with the installation';
comment on column migrations.at is 'none: with the installation';
