-- Impact assessments (AVG 35). One per round of a plan: the round becomes the version, and the assessment stays with it.
-- A later round that says nothing of its own stands on the one before.
create table dpias (
  organisation_id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  -- Risks, reasons and judgements, in which people write names: under the key of the organisation.
  content bytea not null,
  -- The parts of the plan that carry risk, as they were then: a change of them asks a new look (AVG 35(11)).
  shape jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (organisation_id, activity_id, round),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
comment on table dpias is 'Data protection impact assessments, per round of a plan';
comment on column dpias.organisation_id is 'none: with the organisation';
comment on column dpias.activity_id is 'none: with the organisation';
comment on column dpias.round is 'none: with the organisation';
comment on column dpias.content is 'personal, encrypted: with the organisation';
comment on column dpias.shape is 'none: with the organisation';
comment on column dpias.saved_at is 'none: with the organisation';
comment on column dpias.saved_by is 'none: with the organisation';
revoke delete on dpias from :"application";

-- What the owner, the officer and the authority said to one another. Never changed, so that advice cannot be passed
-- over in silence (AVG 35(2), 36, 38(3)).
create table dpia_turns (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  -- Order of writing: two turns may bear the same time.
  place bigint generated always as identity,
  kind text not null check (kind in ('asked', 'advised', 'replied', 'consulted', 'authority-extended',
    'authority-answered', 'reviewed')),
  opinion text check (opinion in ('agree', 'agree-with-advice', 'not-agree')),
  reply text check (reply in ('follow', 'deviate')),
  words bytea not null,
  -- Of a review: the parts of the plan that carry risk, as they were then.
  shape jsonb,
  on_day date,
  said_at timestamptz not null,
  said_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id),
  check ((kind = 'advised') = (opinion is not null)),
  check ((kind = 'replied') = (reply is not null)),
  check ((kind = 'reviewed') = (shape is not null))
);
create index dpia_turns_activity on dpia_turns (organisation_id, activity_id, round, place);
comment on table dpia_turns is 'What was said about an impact assessment, by whom';
comment on column dpia_turns.organisation_id is 'none: with the organisation';
comment on column dpia_turns.id is 'none: with the organisation';
comment on column dpia_turns.activity_id is 'none: with the organisation';
comment on column dpia_turns.round is 'none: with the organisation';
comment on column dpia_turns.place is 'none: with the organisation';
comment on column dpia_turns.kind is 'none: with the organisation';
comment on column dpia_turns.opinion is 'none: with the organisation';
comment on column dpia_turns.reply is 'none: with the organisation';
comment on column dpia_turns.words is 'personal, encrypted: with the organisation';
comment on column dpia_turns.shape is 'none: with the organisation';
comment on column dpia_turns.on_day is 'none: with the organisation';
comment on column dpia_turns.said_at is 'none: with the organisation';
comment on column dpia_turns.said_by is 'none: with the organisation';
revoke update, delete on dpia_turns from :"application";

do $$
declare
  place text;
begin
  foreach place in array array['dpias', 'dpia_turns'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
