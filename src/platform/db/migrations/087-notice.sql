-- What the privacy notice says besides the plans: how to reach the organisation, and its own words.
create table notice_texts (
  organisation_id uuid not null primary key references organisations (id),
  texts jsonb not null,
  review_every_months integer not null check (review_every_months between 1 and 12),
  changed_at timestamptz not null,
  changed_by uuid not null
);
comment on table notice_texts is 'What the privacy notice says besides the plans';
comment on column notice_texts.organisation_id is 'none: with the organisation';
comment on column notice_texts.texts is 'none: with the organisation';
comment on column notice_texts.review_every_months is 'none: with the organisation';
comment on column notice_texts.changed_at is 'none: with the organisation';
comment on column notice_texts.changed_by is 'none: with the organisation';

-- Privacy notices as they were published; none ever changes, so that it can be shown what somebody was told and when.
create table privacy_notices (
  organisation_id uuid not null references organisations (id),
  version integer not null check (version > 0),
  content jsonb not null,
  plans jsonb not null,
  -- Why it was published with something still open; people write names, so it is under the key of the organisation.
  note bytea,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (organisation_id, version)
);
comment on table privacy_notices is 'Privacy notices as they were published';
comment on column privacy_notices.organisation_id is 'none: with the organisation';
comment on column privacy_notices.version is 'none: with the organisation';
comment on column privacy_notices.content is 'none: with the organisation';
comment on column privacy_notices.plans is 'none: with the organisation';
comment on column privacy_notices.note is 'personal, encrypted: with the organisation';
comment on column privacy_notices.published_at is 'none: with the organisation';
comment on column privacy_notices.published_by is 'none: with the organisation';
revoke update, delete on privacy_notices from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['notice_texts', 'privacy_notices'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
