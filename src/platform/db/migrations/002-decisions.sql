-- Decisions of the gate. They are proof: written once, never changed.
create table decisions (
  organisation_id uuid not null,
  id uuid not null,
  subject_id uuid not null,
  at timestamptz not null,
  action text not null,
  outcome text not null check (outcome in ('yes', 'yes-if', 'consult', 'not-like-this')),
  body bytea not null,
  primary key (organisation_id, id)
);
alter table decisions enable row level security;
alter table decisions force row level security;
create policy own_organisation on decisions
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
revoke update, delete on decisions from :"application";

comment on column decisions.organisation_id is 'none: with the log';
comment on column decisions.id is 'none: with the log';
comment on column decisions.subject_id is 'none: with the log';
comment on column decisions.at is 'none: with the log';
comment on column decisions.action is 'none: with the log';
comment on column decisions.outcome is 'none: with the log';
comment on column decisions.body is 'special, encrypted: with the log';
