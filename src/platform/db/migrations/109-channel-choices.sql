-- What an organisation decides about the ways in which data travel; what is not here, is as the catalogue says.
create table channel_choices (
  organisation_id uuid not null references organisations (id),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  -- Only for a way that is not in the catalogue.
  name text,
  fit text not null check (fit in ('content', 'appointment', 'never')),
  -- Why, in words in which people write names: under the key of the organisation.
  why bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, id)
);
alter table channel_choices enable row level security;
alter table channel_choices force row level security;
create policy own_organisation on channel_choices
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
comment on table channel_choices is 'What an organisation decides about the ways in which data travel';
comment on column channel_choices.organisation_id is 'none: with the organisation';
comment on column channel_choices.id is 'none: with the organisation';
comment on column channel_choices.name is 'none: with the organisation';
comment on column channel_choices.fit is 'none: with the organisation';
comment on column channel_choices.why is 'personal, encrypted: with the organisation';
comment on column channel_choices.changed_at is 'none: with the organisation';
comment on column channel_choices.changed_by is 'none: with the organisation';
