-- Accounts and sign-in. They belong to the installation: one person may work for several organisations.
-- Times here are real time by the clock of the database, never the business clock.

create table accounts (
  id uuid primary key,
  mail_index bytea not null unique,
  name bytea not null,
  mail bytea not null,
  language text not null check (language in ('nl', 'en')),
  created_at timestamptz not null
);
comment on column accounts.id is 'none: with the account';
comment on column accounts.mail_index is 'personal, hashed: with the account';
comment on column accounts.name is 'personal, encrypted: with the account';
comment on column accounts.mail is 'personal, encrypted: with the account';
comment on column accounts.language is 'none: with the account';
comment on column accounts.created_at is 'none: with the account';

-- No row: nobody can sign in to it (the invented people of the demo).
create table credentials (
  account_id uuid primary key references accounts (id),
  password_hash text not null,
  changed_at timestamptz not null
);
comment on column credentials.account_id is 'none: with the account';
comment on column credentials.password_hash is 'secret, hashed: with the account';
comment on column credentials.changed_at is 'none: with the account';

-- last_step: the newest time step of which a code was accepted; an older or equal one is refused (RFC 6238 §5.2).
create table second_factors (
  account_id uuid primary key references accounts (id),
  secret bytea not null,
  last_step bigint not null,
  confirmed_at timestamptz not null
);
comment on column second_factors.account_id is 'none: with the account';
comment on column second_factors.secret is 'secret, encrypted: with the account';
comment on column second_factors.last_step is 'none: with the account';
comment on column second_factors.confirmed_at is 'none: with the account';

create table recovery_codes (
  account_id uuid not null references accounts (id),
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on column recovery_codes.account_id is 'none: with the account';
comment on column recovery_codes.code_hash is 'secret, hashed: until used';
comment on column recovery_codes.used_at is 'none: with the account';

-- Without second_factor_at it is a sign-in half-way, and nobody is known by it.
-- working_for: the organisation that was chosen after signing in.
create table sessions (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references accounts (id),
  working_for uuid,
  device bytea,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  second_factor_at timestamptz,
  ended_at timestamptz
);
create index sessions_of_account on sessions (account_id) where ended_at is null;
comment on column sessions.id is 'none: until ended';
comment on column sessions.token_hash is 'secret, hashed: until ended';
comment on column sessions.account_id is 'none: until ended';
comment on column sessions.working_for is 'none: until ended';
comment on column sessions.device is 'personal, encrypted: until ended';
comment on column sessions.created_at is 'none: until ended';
comment on column sessions.last_seen_at is 'none: until ended';
comment on column sessions.second_factor_at is 'none: until ended';
comment on column sessions.ended_at is 'none: until ended';

-- A browser in which this account signed in completely before; strangers cannot slow it down.
create table known_devices (
  token_hash bytea not null,
  account_id uuid not null references accounts (id),
  seen_at timestamptz not null,
  primary key (account_id, token_hash)
);
comment on column known_devices.token_hash is 'secret, hashed: with the account';
comment on column known_devices.account_id is 'none: with the account';
comment on column known_devices.seen_at is 'none: with the account';

-- Tries at a door in the last while, per address, account and in all. Old rows are removed when new ones come.
create table sign_in_tries (
  bucket bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);
comment on column sign_in_tries.bucket is 'personal, hashed: until ended';
comment on column sign_in_tries.failures is 'none: until ended';
comment on column sign_in_tries.last_at is 'none: until ended';

-- The code on the terminal of a server that has no organisation yet. Of two processes the last wins.
create table setup_codes (
  single boolean primary key check (single),
  code_hash bytea not null,
  made_at timestamptz not null
);
comment on column setup_codes.single is 'none: until used';
comment on column setup_codes.code_hash is 'secret, hashed: until used';
comment on column setup_codes.made_at is 'none: until used';

-- Someone half-way through making an account: the answers so far. Nothing else exists until the last step.
create table enrolments (
  id uuid primary key,
  token_hash bytea not null unique,
  draft bytea not null,
  begun_at timestamptz not null
);
comment on column enrolments.id is 'none: until used';
comment on column enrolments.token_hash is 'secret, hashed: until used';
comment on column enrolments.draft is 'personal, encrypted: until used';
comment on column enrolments.begun_at is 'none: until used';

-- The latest moment that was seen. A clock that is set back brings no session back to life (threat T-23).
create table clock_floor (
  single boolean primary key check (single),
  at timestamptz not null
);
insert into clock_floor (single, at) values (true, clock_timestamp());
comment on column clock_floor.single is 'none: with the organisation';
comment on column clock_floor.at is 'none: with the organisation';
