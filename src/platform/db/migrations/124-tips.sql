-- Post-its of colleagues: a tip about a situation, never about a person (the brochure: "Plak een post-it").
create table tips (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  -- JSON under the key of the organisation: the tip, and whether the name of the writer stands under it.
  words bytea not null,
  stuck_at timestamptz not null,
  -- Also of a tip without a name: whoever wrote it can take it away.
  stuck_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, id)
);
create index tips_at on tips (organisation_id, stuck_at);
comment on table tips is 'Post-its of colleagues';
comment on column tips.organisation_id is 'none: with the organisation';
comment on column tips.id is 'none: with the organisation';
comment on column tips.words is 'personal, encrypted: with the organisation';
comment on column tips.stuck_at is 'none: with the organisation';
comment on column tips.stuck_by is 'none: with the organisation';
comment on column tips.removed_at is 'none: with the organisation';
comment on column tips.removed_by is 'none: with the organisation';

alter table tips enable row level security;
alter table tips force row level security;
create policy own_organisation on tips
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
