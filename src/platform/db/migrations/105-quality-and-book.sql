-- Examples of weighings: rewritten without names and looked at by a person, so that colleagues can learn from them. They
-- stand on their own: from which decision one came is kept nowhere.
create table weighing_examples (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  recipient_kind text not null
    check (recipient_kind in ('self', 'representative', 'colleague', 'party', 'carer', 'authority')),
  direction text not null check (direction in ('ask', 'tell')),
  chosen text not null
    check (chosen in ('shared', 'not-shared', 'asked-consent', 'through-person', 'without-name', 'anonymous')),
  law text[] not null,
  label text not null check (label in ('pseudonymised', 'anonymous')),
  -- JSON under the key of the organisation: the example, and why it can be shared like this.
  words bytea not null,
  shared_at timestamptz not null,
  shared_by uuid not null,
  removed_at timestamptz,
  removed_by uuid,
  primary key (organisation_id, id)
);
comment on table weighing_examples is 'Examples of weighings without names';
comment on column weighing_examples.organisation_id is 'none: with the organisation';
comment on column weighing_examples.id is 'none: with the organisation';
comment on column weighing_examples.recipient_kind is 'none: with the organisation';
comment on column weighing_examples.direction is 'none: with the organisation';
comment on column weighing_examples.chosen is 'none: with the organisation';
comment on column weighing_examples.law is 'none: with the organisation';
comment on column weighing_examples.label is 'none: with the organisation';
comment on column weighing_examples.words is 'personal, encrypted: with the organisation';
comment on column weighing_examples.shared_at is 'none: with the organisation';
comment on column weighing_examples.shared_by is 'none: with the organisation';
comment on column weighing_examples.removed_at is 'none: with the organisation';
comment on column weighing_examples.removed_by is 'none: with the organisation';

-- What an evaluation led to: an agreement for the agenda, with the counts it was based on. Counts below ten were
-- suppressed before they came here, and nothing is about one person.
create table quality_agreements (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  review_on date,
  counts jsonb not null,
  label text not null check (label in ('pseudonymised', 'anonymous')),
  -- JSON under the key of the organisation: the agreement, what was seen, and why it can be shared like this.
  words bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
create index quality_agreements_at on quality_agreements (organisation_id, activity_id, recorded_at);
comment on table quality_agreements is 'What evaluations led to';
comment on column quality_agreements.organisation_id is 'none: with the organisation';
comment on column quality_agreements.id is 'none: with the organisation';
comment on column quality_agreements.activity_id is 'none: with the organisation';
comment on column quality_agreements.review_on is 'none: with the organisation';
comment on column quality_agreements.counts is 'none: with the organisation';
comment on column quality_agreements.label is 'none: with the organisation';
comment on column quality_agreements.words is 'personal, encrypted: with the organisation';
comment on column quality_agreements.recorded_at is 'none: with the organisation';
comment on column quality_agreements.recorded_by is 'none: with the organisation';
revoke update on quality_agreements from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['weighing_examples', 'quality_agreements'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
