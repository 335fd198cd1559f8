-- Somebody outside asked about a person. No name of that person: what was asked, and what came of it.
create table enquiries (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  asker text not null,
  way text not null check (way in ('phone', 'in-person', 'letter', 'mail')),
  words bytea not null,
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (organisation_id, id)
);
comment on table enquiries is 'Questions from outside about a person';
comment on column enquiries.organisation_id is 'none: with the organisation';
comment on column enquiries.id is 'none: with the organisation';
comment on column enquiries.asker is 'none: with the organisation';
comment on column enquiries.way is 'none: with the organisation';
comment on column enquiries.words is 'special, encrypted: with the organisation';
comment on column enquiries.noted_at is 'none: with the organisation';
comment on column enquiries.noted_by is 'none: with the organisation';

create table enquiry_outcomes (
  organisation_id uuid not null,
  id uuid not null,
  enquiry_id uuid not null,
  outcome text not null check (
    outcome in ('no-information', 'passed-to-person', 'asked-in-writing', 'weighed', 'advice-asked')
  ),
  words bytea not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, enquiry_id) references enquiries (organisation_id, id)
);
comment on table enquiry_outcomes is 'What came of a question from outside';
comment on column enquiry_outcomes.organisation_id is 'none: with the organisation';
comment on column enquiry_outcomes.id is 'none: with the organisation';
comment on column enquiry_outcomes.enquiry_id is 'none: with the organisation';
comment on column enquiry_outcomes.outcome is 'none: with the organisation';
comment on column enquiry_outcomes.words is 'special, encrypted: with the organisation';
comment on column enquiry_outcomes.at is 'none: with the organisation';
comment on column enquiry_outcomes.by_account is 'none: with the organisation';
revoke update, delete on enquiry_outcomes from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['enquiries', 'enquiry_outcomes'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
