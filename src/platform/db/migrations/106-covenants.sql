-- Covenants: agreements among organisations, with their versions, signatures and life. What they let through is in
-- covenant_terms, which the register of parties reads beside its own agreements.
create table covenants (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  -- What is being written; people write names, so it is under the key of the organisation.
  draft bytea,
  owner_account uuid not null,
  example text,
  added_at timestamptz not null,
  added_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  -- Why it ended before its last day.
  ending bytea,
  ended_on date,
  ended_at timestamptz,
  ended_by uuid,
  primary key (organisation_id, id)
);
comment on table covenants is 'Agreements among organisations on who tells what to whom, and why';
comment on column covenants.organisation_id is 'none: with the organisation';
comment on column covenants.id is 'none: with the organisation';
comment on column covenants.draft is 'personal, encrypted: with the organisation';
comment on column covenants.owner_account is 'none: with the organisation';
comment on column covenants.example is 'none: with the organisation';
comment on column covenants.added_at is 'none: with the organisation';
comment on column covenants.added_by is 'none: with the organisation';
comment on column covenants.changed_at is 'none: with the organisation';
comment on column covenants.changed_by is 'none: with the organisation';
comment on column covenants.ending is 'personal, encrypted: with the organisation';
comment on column covenants.ended_on is 'none: with the organisation';
comment on column covenants.ended_at is 'none: with the organisation';
comment on column covenants.ended_by is 'none: with the organisation';

create table covenant_versions (
  organisation_id uuid not null references organisations (id),
  covenant_id uuid not null,
  version integer not null check (version > 0),
  -- The content, its text as it is signed, and why it was offered with something still open.
  written bytea not null,
  -- SHA-256 of the text that is signed: the one number by which anybody can check it.
  digest bytea not null check (length(digest) = 32),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  evaluate_on date,
  offered_at timestamptz not null,
  offered_by uuid not null,
  -- The moment at which the last party signed.
  complete_at timestamptz,
  -- Taken back before everybody signed, because the text changed.
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, covenant_id, version),
  foreign key (organisation_id, covenant_id) references covenants (organisation_id, id)
);
comment on table covenant_versions is 'A covenant as it was offered for signing; the text never changes';
comment on column covenant_versions.organisation_id is 'none: with the organisation';
comment on column covenant_versions.covenant_id is 'none: with the organisation';
comment on column covenant_versions.version is 'none: with the organisation';
comment on column covenant_versions.written is 'personal, encrypted: with the organisation';
comment on column covenant_versions.digest is 'none: with the organisation';
comment on column covenant_versions.valid_from is 'none: with the organisation';
comment on column covenant_versions.valid_until is 'none: with the organisation';
comment on column covenant_versions.evaluate_on is 'none: with the organisation';
comment on column covenant_versions.offered_at is 'none: with the organisation';
comment on column covenant_versions.offered_by is 'none: with the organisation';
comment on column covenant_versions.complete_at is 'none: with the organisation';
comment on column covenant_versions.withdrawn_at is 'none: with the organisation';
comment on column covenant_versions.withdrawn_by is 'none: with the organisation';

create table covenant_signers (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  covenant_id uuid not null,
  version integer not null,
  -- The word for the party in the covenant.
  party text not null,
  -- Somebody of another organisation, who signs without an account.
  guest_id uuid,
  invited_at timestamptz,
  reminded_at timestamptz,
  way text check (way in ('code', 'account', 'paper')),
  -- Name and function of who signed, and where the paper lies.
  words bytea,
  -- What was signed: the digest of the version at that moment.
  digest bytea check (length(digest) = 32),
  signed_at timestamptz,
  recorded_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, covenant_id, version, party),
  foreign key (organisation_id, covenant_id, version) references covenant_versions (organisation_id, covenant_id, version),
  check ((signed_at is null) = (way is null)),
  check ((signed_at is null) = (digest is null))
);
comment on table covenant_signers is 'Who signs a version for which party, and the signature';
comment on column covenant_signers.organisation_id is 'none: with the organisation';
comment on column covenant_signers.id is 'none: with the organisation';
comment on column covenant_signers.covenant_id is 'none: with the organisation';
comment on column covenant_signers.version is 'none: with the organisation';
comment on column covenant_signers.party is 'none: with the organisation';
comment on column covenant_signers.guest_id is 'none: with the organisation';
comment on column covenant_signers.invited_at is 'none: with the organisation';
comment on column covenant_signers.reminded_at is 'none: with the organisation';
comment on column covenant_signers.way is 'none: with the organisation';
comment on column covenant_signers.words is 'personal, encrypted: with the organisation';
comment on column covenant_signers.digest is 'none: with the organisation';
comment on column covenant_signers.signed_at is 'none: with the organisation';
comment on column covenant_signers.recorded_by is 'none: with the organisation';

create table covenant_leavings (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  covenant_id uuid not null,
  party text not null,
  -- The first day on which it takes no part any more.
  leaves_on date not null,
  words bytea not null,
  told_at timestamptz not null,
  told_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, covenant_id, party),
  foreign key (organisation_id, covenant_id) references covenants (organisation_id, id)
);
comment on table covenant_leavings is 'A party that leaves a covenant, from a day';
comment on column covenant_leavings.organisation_id is 'none: with the organisation';
comment on column covenant_leavings.id is 'none: with the organisation';
comment on column covenant_leavings.covenant_id is 'none: with the organisation';
comment on column covenant_leavings.party is 'none: with the organisation';
comment on column covenant_leavings.leaves_on is 'none: with the organisation';
comment on column covenant_leavings.words is 'personal, encrypted: with the organisation';
comment on column covenant_leavings.told_at is 'none: with the organisation';
comment on column covenant_leavings.told_by is 'none: with the organisation';

create table covenant_evaluations (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  covenant_id uuid not null,
  version integer not null,
  words bytea not null,
  -- How often it carried a decision to share since the last look.
  uses integer not null,
  next_on date,
  evaluated_at timestamptz not null,
  evaluated_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, covenant_id, version) references covenant_versions (organisation_id, covenant_id, version)
);
comment on table covenant_evaluations is 'How a covenant worked, looked at together';
comment on column covenant_evaluations.organisation_id is 'none: with the organisation';
comment on column covenant_evaluations.id is 'none: with the organisation';
comment on column covenant_evaluations.covenant_id is 'none: with the organisation';
comment on column covenant_evaluations.version is 'none: with the organisation';
comment on column covenant_evaluations.words is 'personal, encrypted: with the organisation';
comment on column covenant_evaluations.uses is 'none: with the organisation';
comment on column covenant_evaluations.next_on is 'none: with the organisation';
comment on column covenant_evaluations.evaluated_at is 'none: with the organisation';
comment on column covenant_evaluations.evaluated_by is 'none: with the organisation';

create table covenant_uses (
  organisation_id uuid not null references organisations (id),
  covenant_id uuid not null,
  decision_id uuid not null,
  used_at timestamptz not null,
  primary key (organisation_id, covenant_id, decision_id),
  foreign key (organisation_id, covenant_id) references covenants (organisation_id, id)
);
comment on table covenant_uses is 'Decisions to share that rest on a covenant, to count them';
comment on column covenant_uses.organisation_id is 'none: with the organisation';
comment on column covenant_uses.covenant_id is 'none: with the organisation';
comment on column covenant_uses.decision_id is 'none: with the organisation';
comment on column covenant_uses.used_at is 'none: with the organisation';

create table covenant_kept (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  covenant_id uuid not null,
  party text not null,
  kind text not null check (kind in ('answer', 'leak-told', 'other')),
  kept_on date not null,
  words bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, covenant_id) references covenants (organisation_id, id)
);
comment on table covenant_kept is 'Promises that a party kept: an answer given, a leak told';
comment on column covenant_kept.organisation_id is 'none: with the organisation';
comment on column covenant_kept.id is 'none: with the organisation';
comment on column covenant_kept.covenant_id is 'none: with the organisation';
comment on column covenant_kept.party is 'none: with the organisation';
comment on column covenant_kept.kind is 'none: with the organisation';
comment on column covenant_kept.kept_on is 'none: with the organisation';
comment on column covenant_kept.words is 'personal, encrypted: with the organisation';
comment on column covenant_kept.recorded_at is 'none: with the organisation';
comment on column covenant_kept.recorded_by is 'none: with the organisation';

create table covenant_terms (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  covenant_id uuid not null,
  party_id text not null,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  -- Per purpose of a plan the fields that the covenant speaks of.
  covers jsonb not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, party_id) references parties (organisation_id, id)
);
comment on table covenant_terms is 'What covenants in force let go to whom, for the gate: worked out anew with every change';
comment on column covenant_terms.organisation_id is 'none: with the organisation';
comment on column covenant_terms.id is 'none: with the organisation';
comment on column covenant_terms.covenant_id is 'none: with the organisation';
comment on column covenant_terms.party_id is 'none: with the organisation';
comment on column covenant_terms.valid_from is 'none: with the organisation';
comment on column covenant_terms.valid_until is 'none: with the organisation';
comment on column covenant_terms.covers is 'none: with the organisation';

create index covenant_terms_covenant on covenant_terms (organisation_id, covenant_id);
create index covenant_signers_guest on covenant_signers (organisation_id, guest_id);
-- What was said once stays said.
revoke delete on covenants, covenant_versions, covenant_signers from :"application";
revoke update, delete on covenant_leavings, covenant_evaluations, covenant_uses, covenant_kept from :"application";

do $$
declare
  place text;
begin
  foreach place in array array[
    'covenants', 'covenant_versions', 'covenant_signers', 'covenant_leavings', 'covenant_evaluations',
    'covenant_uses', 'covenant_kept', 'covenant_terms'
  ] loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
    execute format('create policy own_organisation on %I
      using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
      with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)', place);
  end loop;
end $$;
