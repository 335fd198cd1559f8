-- Asking, giving, refusing and withdrawing consent, with what proves it.

-- A text as it was shown, kept once. It says what the plan says and is about no person.
create table consent_texts (
  organisation_id uuid not null,
  -- SHA-256 over the canonical JSON of the text.
  hash bytea not null,
  purpose text not null,
  party text,
  language text not null check (language in ('nl', 'en')),
  plan_version integer not null,
  body jsonb not null,
  primary key (organisation_id, hash)
);

create table consent_requests (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  -- Null: asked of the person. Otherwise of this representative.
  representative_id uuid,
  way text not null check (way in ('link', 'in-person')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id)
);

create table consent_questions (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  client_id uuid not null,
  purpose text not null,
  party text,
  text_hash bytea not null,
  answered_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references consent_requests (organisation_id, id),
  foreign key (organisation_id, text_hash) references consent_texts (organisation_id, hash)
);
create index consent_questions_client on consent_questions (organisation_id, client_id);

-- Proof (AVG 7(1)): who, when, how, and to which text. Never changed, except that the log entry is noted once.
create table consent_answers (
  organisation_id uuid not null,
  id uuid not null,
  -- The order in which they were given; two in one millisecond have no other.
  number bigint generated always as identity,
  client_id uuid not null,
  question_id uuid,
  purpose text not null,
  party text,
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  at timestamptz not null,
  by_kind text not null check (by_kind in ('client', 'representative', 'worker')),
  by_id uuid not null,
  method text not null check (method in ('link-and-proof', 'paper', 'phone', 'in-person')),
  -- In words: where the paper is, what was said on the phone.
  evidence bytea,
  text_hash bytea not null,
  -- The day on which it was said, when a worker wrote it down later. Null: on the day of "at".
  said_on date,
  entry_id uuid,
  primary key (organisation_id, id),
  -- One question, one answer, however many browsers are open.
  unique (organisation_id, question_id),
  foreign key (organisation_id, client_id) references clients (organisation_id, id),
  foreign key (organisation_id, question_id) references consent_questions (organisation_id, id),
  foreign key (organisation_id, text_hash) references consent_texts (organisation_id, hash)
);
create index consent_answers_client on consent_answers (organisation_id, client_id, number);
revoke update, delete on consent_answers from :"application";
grant update (entry_id) on consent_answers to :"application";

-- Signed once the log entry of the answer is sealed.
create table consent_receipts (
  organisation_id uuid not null,
  id uuid not null,
  -- The order in which they were signed: each names the one before it.
  number bigint generated always as identity,
  answer_id uuid not null,
  client_id uuid not null,
  -- With the id of the client it makes the commitment in the receipt.
  salt bytea not null,
  jws text not null,
  signed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, answer_id),
  foreign key (organisation_id, answer_id) references consent_answers (organisation_id, id)
);
create index consent_receipts_client on consent_receipts (organisation_id, client_id, number);

do $$
declare
  place text;
begin
  foreach place in array array[
    'consent_texts',
    'consent_requests',
    'consent_questions',
    'consent_answers',
    'consent_receipts'
  ] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format(
      'create policy own_organisation on %I
         using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
         with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)',
      place
    );
  end loop;
end
$$;

comment on column consent_texts.organisation_id is 'none: with the log';
comment on column consent_texts.hash is 'none: with the log';
comment on column consent_texts.purpose is 'none: with the log';
comment on column consent_texts.party is 'none: with the log';
comment on column consent_texts.language is 'none: with the log';
comment on column consent_texts.plan_version is 'none: with the log';
comment on column consent_texts.body is 'none: with the log';
comment on column consent_requests.organisation_id is 'none: with the log';
comment on column consent_requests.id is 'none: with the log';
comment on column consent_requests.client_id is 'none: with the log';
comment on column consent_requests.representative_id is 'none: with the log';
comment on column consent_requests.way is 'none: with the log';
comment on column consent_requests.asked_by is 'none: with the log';
comment on column consent_requests.asked_at is 'none: with the log';
comment on column consent_questions.organisation_id is 'none: with the log';
comment on column consent_questions.id is 'none: with the log';
comment on column consent_questions.request_id is 'none: with the log';
comment on column consent_questions.client_id is 'none: with the log';
comment on column consent_questions.purpose is 'none: with the log';
comment on column consent_questions.party is 'none: with the log';
comment on column consent_questions.text_hash is 'none: with the log';
comment on column consent_questions.answered_at is 'none: with the log';
comment on column consent_answers.organisation_id is 'none: with the log';
comment on column consent_answers.id is 'none: with the log';
comment on column consent_answers.number is 'none: with the log';
comment on column consent_answers.client_id is 'none: with the log';
comment on column consent_answers.question_id is 'none: with the log';
comment on column consent_answers.purpose is 'none: with the log';
comment on column consent_answers.party is 'none: with the log';
comment on column consent_answers.answer is 'none: with the log';
comment on column consent_answers.at is 'none: with the log';
comment on column consent_answers.by_kind is 'none: with the log';
comment on column consent_answers.by_id is 'none: with the log';
comment on column consent_answers.method is 'none: with the log';
comment on column consent_answers.evidence is 'special, encrypted: with the log';
comment on column consent_answers.text_hash is 'none: with the log';
comment on column consent_answers.said_on is 'none: with the log';
comment on column consent_answers.entry_id is 'none: with the log';
comment on column consent_receipts.organisation_id is 'none: with the log';
comment on column consent_receipts.id is 'none: with the log';
comment on column consent_receipts.number is 'none: with the log';
comment on column consent_receipts.answer_id is 'none: with the log';
comment on column consent_receipts.client_id is 'none: with the log';
comment on column consent_receipts.salt is 'none: with the log';
comment on column consent_receipts.jws is 'none: with the log';
comment on column consent_receipts.signed_at is 'none: with the log';
