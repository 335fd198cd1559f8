-- What follows a decision to share: telling the person, asking advice, looking along, and who stands behind it.

create table share_informings (
  organisation_id uuid not null,
  decision_id uuid not null,
  client_id uuid not null,
  -- Before it, when it is shared, or within a term: which rule asks it.
  moment text not null check (moment in ('beforehand', 'at-sharing', 'within-term')),
  law text not null,
  due_on date not null,
  owed_at timestamptz not null,
  primary key (organisation_id, decision_id),
  foreign key (organisation_id, decision_id) references share_decisions (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);
create index share_informings_client on share_informings (organisation_id, client_id);
comment on table share_informings is 'Which person has to be told of which sharing, and by which day the law wants it (AVG 13(3), 14(3))';
comment on column share_informings.organisation_id is 'none: with the record';
comment on column share_informings.decision_id is 'none: with the record';
comment on column share_informings.client_id is 'none: with the record';
comment on column share_informings.moment is 'none: with the record';
comment on column share_informings.law is 'none: with the record';
comment on column share_informings.due_on is 'none: with the record';
comment on column share_informings.owed_at is 'none: with the record';

create table share_tellings (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  told_on date not null,
  way text not null check (way in ('in-person', 'phone', 'letter', 'secure-link', 'together')),
  words bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references share_informings (organisation_id, decision_id)
);
create index share_tellings_decision on share_tellings (organisation_id, decision_id);
comment on table share_tellings is 'How and when the person was told, in the words that were used';
comment on column share_tellings.organisation_id is 'none: with the record';
comment on column share_tellings.id is 'none: with the record';
comment on column share_tellings.decision_id is 'none: with the record';
comment on column share_tellings.told_on is 'none: with the record';
comment on column share_tellings.way is 'none: with the record';
comment on column share_tellings.words is 'special, encrypted: with the record';
comment on column share_tellings.recorded_at is 'none: with the record';
comment on column share_tellings.recorded_by is 'none: with the record';

create table share_delays (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  law text not null,
  reason bytea not null,
  review_on date not null,
  begun_at timestamptz not null,
  begun_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references share_informings (organisation_id, decision_id)
);
create index share_delays_decision on share_delays (organisation_id, decision_id);
comment on table share_delays is 'Why telling waits for the safety of somebody, and the day on which that is weighed again (AVG 23)';
comment on column share_delays.organisation_id is 'none: with the record';
comment on column share_delays.id is 'none: with the record';
comment on column share_delays.decision_id is 'none: with the record';
comment on column share_delays.law is 'none: with the record';
comment on column share_delays.reason is 'special, encrypted: with the record';
comment on column share_delays.review_on is 'none: with the record';
comment on column share_delays.begun_at is 'none: with the record';
comment on column share_delays.begun_by is 'none: with the record';

create table share_consultations (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid,
  -- What it is about: a check that somebody is filling in, or a decision; a check becomes a decision.
  check_id uuid,
  decision_id uuid,
  activity_id uuid not null,
  asked_of text not null check (asked_of in ('contact', 'fg', 'colleague')),
  -- The colleague; the contact person and the FG are asked by their role.
  adviser uuid,
  wanted_on date,
  question bytea not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, decision_id) references share_decisions (organisation_id, id),
  check ((asked_of = 'colleague') = (adviser is not null)),
  check (check_id is not null or decision_id is not null)
);
create index share_consultations_decision on share_consultations (organisation_id, decision_id);
create index share_consultations_check on share_consultations (organisation_id, check_id);
comment on table share_consultations is 'Somebody hesitates and asks; the question carries all that the adviser sees';
comment on column share_consultations.organisation_id is 'none: with the record';
comment on column share_consultations.id is 'none: with the record';
comment on column share_consultations.client_id is 'none: with the record';
comment on column share_consultations.check_id is 'none: with the record';
comment on column share_consultations.decision_id is 'none: with the record';
comment on column share_consultations.activity_id is 'none: with the record';
comment on column share_consultations.asked_of is 'none: with the record';
comment on column share_consultations.adviser is 'none: with the record';
comment on column share_consultations.wanted_on is 'none: with the record';
comment on column share_consultations.question is 'special, encrypted: with the record';
comment on column share_consultations.asked_at is 'none: with the record';
comment on column share_consultations.asked_by is 'none: with the record';

create table share_advice (
  organisation_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  stance text not null check (stance in ('go', 'go-like-this', 'better-not')),
  words bytea not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, consultation_id) references share_consultations (organisation_id, id)
);
create index share_advice_consultation on share_advice (organisation_id, consultation_id);
comment on table share_advice is 'What an adviser answered; several may, and none takes the place of another';
comment on column share_advice.organisation_id is 'none: with the record';
comment on column share_advice.id is 'none: with the record';
comment on column share_advice.consultation_id is 'none: with the record';
comment on column share_advice.stance is 'none: with the record';
comment on column share_advice.words is 'special, encrypted: with the record';
comment on column share_advice.given_at is 'none: with the record';
comment on column share_advice.given_by is 'none: with the record';

create table share_invitations (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  account_id uuid not null,
  invited_at timestamptz not null,
  invited_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, decision_id, account_id),
  foreign key (organisation_id, decision_id) references share_decisions (organisation_id, id)
);
comment on table share_invitations is 'A colleague who works on the matter is asked to look along';
comment on column share_invitations.organisation_id is 'none: with the record';
comment on column share_invitations.id is 'none: with the record';
comment on column share_invitations.decision_id is 'none: with the record';
comment on column share_invitations.account_id is 'none: with the record';
comment on column share_invitations.invited_at is 'none: with the record';
comment on column share_invitations.invited_by is 'none: with the record';

create table share_views (
  organisation_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  -- As a colleague on the matter, or as privacy contact person or FG.
  role text not null check (role in ('colleague', 'oversight')),
  stance text not null check (stance in ('agree', 'other')),
  words bytea not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references share_decisions (organisation_id, id)
);
create index share_views_decision on share_views (organisation_id, decision_id);
comment on table share_views is 'What somebody else thinks of a decision, in own words: seen by';
comment on column share_views.organisation_id is 'none: with the record';
comment on column share_views.id is 'none: with the record';
comment on column share_views.decision_id is 'none: with the record';
comment on column share_views.role is 'none: with the record';
comment on column share_views.stance is 'none: with the record';
comment on column share_views.words is 'special, encrypted: with the record';
comment on column share_views.given_at is 'none: with the record';
comment on column share_views.given_by is 'none: with the record';

create table backing_statements (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  statement bytea not null,
  signed_name bytea not null,
  signed_function bytea not null,
  signed_on date not null,
  -- On whose word, and where the signature is.
  proof bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table backing_statements is 'The director stands behind who follows the route; every version is kept';
comment on column backing_statements.organisation_id is 'none: with the organisation';
comment on column backing_statements.id is 'none: with the organisation';
comment on column backing_statements.statement is 'personal, encrypted: with the organisation';
comment on column backing_statements.signed_name is 'personal, encrypted: with the organisation';
comment on column backing_statements.signed_function is 'personal, encrypted: with the organisation';
comment on column backing_statements.signed_on is 'none: with the organisation';
comment on column backing_statements.proof is 'personal, encrypted: with the organisation';
comment on column backing_statements.recorded_at is 'none: with the organisation';
comment on column backing_statements.recorded_by is 'none: with the organisation';
comment on column backing_statements.withdrawn_at is 'none: with the organisation';
comment on column backing_statements.withdrawn_by is 'none: with the organisation';

-- Proof is never changed: who thinks again writes a new line.
revoke update, delete on share_tellings, share_delays, share_advice, share_invitations, share_views from :"application";
revoke delete on share_informings, share_consultations, backing_statements from :"application";

do $$
declare
  place text;
begin
  foreach place in array array[
    'share_informings',
    'share_tellings',
    'share_delays',
    'share_consultations',
    'share_advice',
    'share_invitations',
    'share_views',
    'backing_statements'
  ] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
