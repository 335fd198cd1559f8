-- What we know of a party besides its name and role: one sheet that is kept up to date. Words are sealed, because
-- people write names of people in them; what lists and filters need stands beside them.
create table party_sheets (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  -- ISO 3166-1 alpha-2; null while nobody knows.
  country text check (country ~ '^[A-Z]{2}$'),
  transfer text check (transfer in ('adequacy', 'standard-clauses', 'binding-rules', 'certification',
    'code-of-conduct', 'binding-instrument', 'derogation')),
  website_tools text[] not null default '{}',
  -- What the tool keeps on the device of a visitor (Tw 11.7a, WEC 129).
  device_storage text check (device_storage in ('none', 'needed', 'more')),
  words bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, party_id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
comment on table party_sheets is 'Where a party is, how it secures data and how one leaves it';
comment on column party_sheets.organisation_id is 'none: with the organisation';
comment on column party_sheets.id is 'none: with the organisation';
comment on column party_sheets.party_id is 'none: with the organisation';
comment on column party_sheets.country is 'none: with the organisation';
comment on column party_sheets.transfer is 'none: with the organisation';
comment on column party_sheets.website_tools is 'none: with the organisation';
comment on column party_sheets.device_storage is 'none: with the organisation';
comment on column party_sheets.words is 'personal, encrypted: with the organisation';
comment on column party_sheets.changed_at is 'none: with the organisation';
comment on column party_sheets.changed_by is 'none: with the organisation';

-- Who decides why and how (AVG 4(7), 26, 28): the answers of each time it was asked. The newest counts.
create table party_role_tests (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  answers jsonb not null,
  role text not null check (role in ('processor', 'controller', 'joint-controller')),
  words bytea not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create index party_role_tests_party on party_role_tests (organisation_id, party_id, taken_at);
comment on table party_role_tests is 'Role tests of parties';
comment on column party_role_tests.organisation_id is 'none: with the organisation';
comment on column party_role_tests.id is 'none: with the organisation';
comment on column party_role_tests.party_id is 'none: with the organisation';
comment on column party_role_tests.answers is 'none: with the organisation';
comment on column party_role_tests.role is 'none: with the organisation';
comment on column party_role_tests.words is 'personal, encrypted: with the organisation';
comment on column party_role_tests.taken_at is 'none: with the organisation';
comment on column party_role_tests.taken_by is 'none: with the organisation';

-- What we think of a party, with the reason. The newest counts.
create table party_assessments (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  rating text not null check (rating in ('suits', 'with-agreements', 'not-yet')),
  words bytea not null,
  assessed_at timestamptz not null,
  assessed_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create index party_assessments_party on party_assessments (organisation_id, party_id, assessed_at);
comment on table party_assessments is 'Assessments of parties, with their reasons';
comment on column party_assessments.organisation_id is 'none: with the organisation';
comment on column party_assessments.id is 'none: with the organisation';
comment on column party_assessments.party_id is 'none: with the organisation';
comment on column party_assessments.rating is 'none: with the organisation';
comment on column party_assessments.words is 'personal, encrypted: with the organisation';
comment on column party_assessments.assessed_at is 'none: with the organisation';
comment on column party_assessments.assessed_by is 'none: with the organisation';

-- The end of a relation. It may begin again; what was stays on record.
create table party_endings (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  words bytea not null,
  ended_on date not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  resumed_at timestamptz,
  resumed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create unique index party_endings_open on party_endings (organisation_id, party_id) where resumed_at is null;
comment on table party_endings is 'Relations with parties that ended';
comment on column party_endings.organisation_id is 'none: with the organisation';
comment on column party_endings.id is 'none: with the organisation';
comment on column party_endings.party_id is 'none: with the organisation';
comment on column party_endings.words is 'personal, encrypted: with the organisation';
comment on column party_endings.ended_on is 'none: with the organisation';
comment on column party_endings.ended_at is 'none: with the organisation';
comment on column party_endings.ended_by is 'none: with the organisation';
comment on column party_endings.resumed_at is 'none: with the organisation';
comment on column party_endings.resumed_by is 'none: with the organisation';

create table party_certificates (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  kind text not null check (kind in ('iso-27001', 'nen-7510', 'iso-27701', 'isae-3402', 'soc-2', 'other')),
  valid_until date,
  -- What it covers, and where somebody saw it.
  words bytea not null,
  added_at timestamptz not null,
  added_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create index party_certificates_party on party_certificates (organisation_id, party_id);
comment on table party_certificates is 'Certificates of parties';
comment on column party_certificates.organisation_id is 'none: with the organisation';
comment on column party_certificates.id is 'none: with the organisation';
comment on column party_certificates.party_id is 'none: with the organisation';
comment on column party_certificates.kind is 'none: with the organisation';
comment on column party_certificates.valid_until is 'none: with the organisation';
comment on column party_certificates.words is 'personal, encrypted: with the organisation';
comment on column party_certificates.added_at is 'none: with the organisation';
comment on column party_certificates.added_by is 'none: with the organisation';
comment on column party_certificates.removed_at is 'none: with the organisation';
comment on column party_certificates.removed_by is 'none: with the organisation';

-- Whom a processor lets work for it (AVG 28(2) and (4)): asked, agreed with, or objected to.
create table sub_processors (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  name text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  words bytea not null,
  added_at timestamptz not null,
  added_by uuid not null,
  answer text check (answer in ('agreed', 'objected')),
  answered_on date,
  answered_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create index sub_processors_party on sub_processors (organisation_id, party_id);
comment on table sub_processors is 'Organisations that work for a processor';
comment on column sub_processors.organisation_id is 'none: with the organisation';
comment on column sub_processors.id is 'none: with the organisation';
comment on column sub_processors.party_id is 'none: with the organisation';
comment on column sub_processors.name is 'none: with the organisation';
comment on column sub_processors.country is 'none: with the organisation';
comment on column sub_processors.words is 'personal, encrypted: with the organisation';
comment on column sub_processors.added_at is 'none: with the organisation';
comment on column sub_processors.added_by is 'none: with the organisation';
comment on column sub_processors.answer is 'none: with the organisation';
comment on column sub_processors.answered_on is 'none: with the organisation';
comment on column sub_processors.answered_by is 'none: with the organisation';
comment on column sub_processors.removed_at is 'none: with the organisation';
comment on column sub_processors.removed_by is 'none: with the organisation';

-- What somebody must set at a supplier, and who did it, in words.
create table party_settings (
  organisation_id uuid not null,
  id uuid not null,
  party_id text not null,
  line bytea not null,
  added_at timestamptz not null,
  added_by uuid not null,
  done bytea,
  done_at timestamptz,
  done_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
create index party_settings_party on party_settings (organisation_id, party_id);
comment on table party_settings is 'Settings to arrange at a supplier';
comment on column party_settings.organisation_id is 'none: with the organisation';
comment on column party_settings.id is 'none: with the organisation';
comment on column party_settings.party_id is 'none: with the organisation';
comment on column party_settings.line is 'personal, encrypted: with the organisation';
comment on column party_settings.added_at is 'none: with the organisation';
comment on column party_settings.added_by is 'none: with the organisation';
comment on column party_settings.done is 'personal, encrypted: with the organisation';
comment on column party_settings.done_at is 'none: with the organisation';
comment on column party_settings.done_by is 'none: with the organisation';
comment on column party_settings.removed_at is 'none: with the organisation';
comment on column party_settings.removed_by is 'none: with the organisation';

-- What stands where in an agreement, and where the signed paper is (AVG 28(3) and (9)). The agreement never changes.
create table agreement_sheets (
  organisation_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  signed_on date,
  words bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, agreement_id),
  foreign key (organisation_id, agreement_id) references agreements (organisation_id, id)
);
comment on table agreement_sheets is 'Reading aid for an agreement';
comment on column agreement_sheets.organisation_id is 'none: with the organisation';
comment on column agreement_sheets.id is 'none: with the organisation';
comment on column agreement_sheets.agreement_id is 'none: with the organisation';
comment on column agreement_sheets.signed_on is 'none: with the organisation';
comment on column agreement_sheets.words is 'personal, encrypted: with the organisation';
comment on column agreement_sheets.changed_at is 'none: with the organisation';
comment on column agreement_sheets.changed_by is 'none: with the organisation';

revoke update, delete on party_role_tests, party_assessments from :"application";
revoke delete on party_endings, party_certificates, sub_processors, party_settings from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['party_sheets', 'party_role_tests', 'party_assessments', 'party_endings',
    'party_certificates', 'sub_processors', 'party_settings', 'agreement_sheets'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
