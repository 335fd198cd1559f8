-- Whom to ask, per team or subject besides the one for everybody; and who stands in while somebody is away.
create table further_contacts (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  team_id uuid,
  -- The subject, sealed: people write names in it.
  theme bytea,
  membership_id uuid not null,
  phone bytea,
  mail bytea,
  chosen_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references teams (organisation_id, id),
  foreign key (organisation_id, membership_id) references memberships (organisation_id, id),
  check ((team_id is null) <> (theme is null))
);
create unique index further_contacts_one_per_team on further_contacts (organisation_id, team_id);
comment on table further_contacts is 'Whom to ask, per team or subject';
comment on column further_contacts.organisation_id is 'none: with the organisation';
comment on column further_contacts.id is 'none: with the organisation';
comment on column further_contacts.team_id is 'none: with the organisation';
comment on column further_contacts.theme is 'personal, encrypted: with the organisation';
comment on column further_contacts.membership_id is 'none: with the organisation';
comment on column further_contacts.phone is 'personal, encrypted: with the organisation';
comment on column further_contacts.mail is 'personal, encrypted: with the organisation';
comment on column further_contacts.chosen_at is 'none: with the organisation';

create table contact_absences (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  membership_id uuid not null,
  from_on date not null,
  until_on date not null,
  stand_in_id uuid not null,
  phone bytea,
  mail bytea,
  told_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, membership_id) references memberships (organisation_id, id),
  foreign key (organisation_id, stand_in_id) references memberships (organisation_id, id),
  check (from_on <= until_on),
  check (membership_id <> stand_in_id)
);
create index contact_absences_of on contact_absences (organisation_id, membership_id, until_on);
comment on table contact_absences is 'Who stands in for a contact person, and when';
comment on column contact_absences.organisation_id is 'none: with the organisation';
comment on column contact_absences.id is 'none: with the organisation';
comment on column contact_absences.membership_id is 'none: with the organisation';
comment on column contact_absences.from_on is 'none: with the organisation';
comment on column contact_absences.until_on is 'none: with the organisation';
comment on column contact_absences.stand_in_id is 'none: with the organisation';
comment on column contact_absences.phone is 'personal, encrypted: with the organisation';
comment on column contact_absences.mail is 'personal, encrypted: with the organisation';
comment on column contact_absences.told_at is 'none: with the organisation';

do $$
declare
  place text;
begin
  foreach place in array array['further_contacts', 'contact_absences'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
