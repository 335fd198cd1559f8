-- The life of a plan: from which day a version runs, advice of the FG, reviews, closing, and what was received.

-- Null: from its approval on. A version with a later day is approved and runs when that day comes.
alter table activity_versions add column runs_from date;
comment on column activity_versions.runs_from is 'none: with the organisation';

-- Who looked along where no FG did, in words.
create table approval_words (
  organisation_id uuid not null,
  activity_id uuid not null,
  version integer not null,
  looked_along bytea not null,
  primary key (organisation_id, activity_id, version),
  foreign key (organisation_id, activity_id, version)
    references activity_versions (organisation_id, activity_id, version)
);

-- Versions that were approved for a later day and began: what follows from a running plan follows then.
create table version_begins (
  organisation_id uuid not null,
  activity_id uuid not null,
  version integer not null,
  begun_at timestamptz not null,
  primary key (organisation_id, activity_id, version),
  foreign key (organisation_id, activity_id, version)
    references activity_versions (organisation_id, activity_id, version)
);

-- A draft that the FG was asked about (AVG 39(1)(b)–(c)), as it was then: `document` and `revision`.
create table advice_questions (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  round integer not null check (round > 0),
  revision integer not null,
  document jsonb not null,
  question bytea not null,
  due_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);
create index advice_questions_activity on advice_questions (organisation_id, activity_id, round);

-- What the FG said, about which revision. One per question; it never changes.
create table advices (
  organisation_id uuid not null,
  question_id uuid not null,
  verdict text not null check (verdict in ('agree', 'agree-with-advice', 'disagree')),
  advice bytea not null,
  revision integer not null,
  document jsonb not null,
  given_at timestamptz not null,
  given_by uuid not null,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, question_id) references advice_questions (organisation_id, id)
);

create table advice_comments (
  organisation_id uuid not null,
  question_id uuid not null,
  step smallint not null check (step between 1 and 10),
  comment bytea not null,
  primary key (organisation_id, question_id, step),
  foreign key (organisation_id, question_id) references advices (organisation_id, question_id)
);

-- What the owner does with it. Deviating asks for reasons; they stay for the yearly report.
create table advice_answers (
  organisation_id uuid not null,
  question_id uuid not null,
  kind text not null check (kind in ('follow', 'deviate')),
  reason bytea not null,
  answered_at timestamptz not null,
  answered_by uuid not null,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, question_id) references advices (organisation_id, question_id)
);

-- A question that was taken back, with reasons that the FG reads.
create table advice_withdrawals (
  organisation_id uuid not null,
  question_id uuid not null,
  reason bytea not null,
  withdrawn_at timestamptz not null,
  withdrawn_by uuid not null,
  primary key (organisation_id, question_id),
  foreign key (organisation_id, question_id) references advice_questions (organisation_id, id)
);

-- An activity that ended. It covers every version up to `version`; a newer one opens the activity again.
create table activity_closings (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  version integer not null,
  reason bytea not null,
  closed_at timestamptz not null,
  closed_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, activity_id, version),
  foreign key (organisation_id, activity_id, version)
    references activity_versions (organisation_id, activity_id, version)
);

-- `still-good`: somebody looked at the whole plan and it holds. `wound-up`: what a closed activity left was done.
create table activity_reviews (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('still-good', 'wound-up')),
  words bytea not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id, version)
    references activity_versions (organisation_id, activity_id, version)
);
create index activity_reviews_activity on activity_reviews (organisation_id, activity_id, reviewed_at);

-- One mail for each review that comes near, and one when its day has passed.
create table review_reminders (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  due_on date not null,
  kind text not null check (kind in ('due', 'overdue')),
  account_id uuid not null,
  state text not null check (state in ('queued', 'sent', 'rejected', 'uncertain', 'stopped')),
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, activity_id, due_on, kind),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
);

-- The new owner saw what came along.
create table handover_receipts (
  organisation_id uuid not null,
  handover_id uuid not null,
  received_at timestamptz not null,
  primary key (organisation_id, handover_id),
  foreign key (organisation_id, handover_id) references activity_handovers (organisation_id, id)
);

do $$
declare
  place text;
  part record;
  sealed constant text[] := array['looked_along', 'question', 'advice', 'comment', 'reason', 'words'];
begin
  foreach place in array array['approval_words', 'version_begins', 'advice_questions', 'advices', 'advice_comments',
    'advice_answers', 'advice_withdrawals', 'activity_closings', 'activity_reviews', 'review_reminders',
    'handover_receipts'] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
    -- Every free text may name people and is sealed under the key of the organisation; the rest names nobody.
    for part in select attname from pg_attribute
      where attrelid = place::regclass and attnum > 0 and not attisdropped loop
      execute format('comment on column %I.%I is %L', place, part.attname,
        case when part.attname = any (sealed) then 'personal, encrypted: with the organisation'
          else 'none: with the organisation' end);
    end loop;
  end loop;
end $$;
revoke update, delete on approval_words, version_begins, advice_questions, advices, advice_comments, advice_answers,
  advice_withdrawals, activity_closings, activity_reviews, handover_receipts from :"application";
comment on table approval_words is 'Who looked along where no FG did';
comment on table version_begins is 'Versions that began on a later day';
comment on table advice_questions is 'Drafts that the FG was asked about';
comment on table advices is 'What the FG said about a draft';
comment on table advice_comments is 'What the FG said about one step';
comment on table advice_answers is 'What was done with the advice of the FG';
comment on table advice_withdrawals is 'Questions to the FG that were taken back';
comment on table activity_closings is 'Activities that ended';
comment on table activity_reviews is 'When a running plan was looked at again';
comment on table review_reminders is 'Mails about reviews, sent once';
comment on table handover_receipts is 'Hand-overs that the new owner saw';
