-- The clock of a file: when it goes to the archive, and when it may be destroyed (AVG 5(1)(e)).
-- The dates are kept beside the terms they came from, so that a later plan cannot move them without a word.
create table retention_clocks (
  organisation_id uuid not null,
  subject_id uuid not null,
  -- The last appointment, or the first contact when there was none.
  from_at timestamptz not null,
  archive_after_months integer not null check (archive_after_months between 0 and 1200),
  destroy_after_months integer not null check (destroy_after_months between 0 and 1200),
  archive_at timestamptz not null,
  destroy_at timestamptz not null check (destroy_at >= archive_at),
  archived_at timestamptz,
  primary key (organisation_id, subject_id)
);
create index retention_clocks_due on retention_clocks (organisation_id, archive_at) where archived_at is null;

alter table retention_clocks enable row level security;
alter table retention_clocks force row level security;
create policy own_organisation on retention_clocks
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

comment on column retention_clocks.organisation_id is 'none: with the record';
comment on column retention_clocks.subject_id is 'none: with the record';
comment on column retention_clocks.from_at is 'none: with the record';
comment on column retention_clocks.archive_after_months is 'none: with the record';
comment on column retention_clocks.destroy_after_months is 'none: with the record';
comment on column retention_clocks.archive_at is 'none: with the record';
comment on column retention_clocks.destroy_at is 'none: with the record';
comment on column retention_clocks.archived_at is 'none: with the record';
