-- The quick scan of an organisation. People may write names in free text, so the whole document is encrypted under
-- the key of the organisation. Saved per question; a scan that is thrown away is gone.
create table impact_scans (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  document bytea not null,
  begun_at timestamptz not null,
  begun_by uuid not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (organisation_id, id)
);
comment on table impact_scans is 'Quick scans of the organisation, with their answers';
comment on column impact_scans.organisation_id is 'none: with the organisation';
comment on column impact_scans.id is 'none: with the organisation';
comment on column impact_scans.document is 'personal, encrypted: with the organisation';
comment on column impact_scans.begun_at is 'none: with the organisation';
comment on column impact_scans.begun_by is 'none: with the organisation';
comment on column impact_scans.saved_at is 'none: with the organisation';
comment on column impact_scans.saved_by is 'none: with the organisation';

-- Advice that was asked of the privacy contact person on the result of a scan, with the day before which it comes.
create table scan_advice (
  organisation_id uuid not null,
  id uuid not null,
  scan_id uuid not null,
  question bytea not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  due_on date not null,
  answer bytea,
  answered_at timestamptz,
  answered_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, scan_id) references impact_scans (organisation_id, id) on delete cascade,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index scan_advice_of_scan on scan_advice (organisation_id, scan_id);
comment on table scan_advice is 'Advice asked on a scan, and the answer';
comment on column scan_advice.organisation_id is 'none: with the organisation';
comment on column scan_advice.id is 'none: with the organisation';
comment on column scan_advice.scan_id is 'none: with the organisation';
comment on column scan_advice.question is 'personal, encrypted: with the organisation';
comment on column scan_advice.asked_at is 'none: with the organisation';
comment on column scan_advice.asked_by is 'none: with the organisation';
comment on column scan_advice.due_on is 'none: with the organisation';
comment on column scan_advice.answer is 'personal, encrypted: with the organisation';
comment on column scan_advice.answered_at is 'none: with the organisation';
comment on column scan_advice.answered_by is 'none: with the organisation';

do $$
declare
  place text;
begin
  foreach place in array array['impact_scans', 'scan_advice'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;

-- A scan without an account (the demo): choices and figures only, no free text and nobody's name. Whoever holds the
-- token has it; it ends by itself.
create table open_scans (
  token_hash bytea primary key,
  document jsonb not null,
  begun_at timestamptz not null,
  ends_at timestamptz not null
);
create index open_scans_end on open_scans (ends_at);
comment on table open_scans is 'Quick scans without an account, in the demo';
comment on column open_scans.token_hash is 'secret, hashed: until ended';
comment on column open_scans.document is 'none: until ended';
comment on column open_scans.begun_at is 'none: until ended';
comment on column open_scans.ends_at is 'none: until ended';
