-- A draft has a name of its own: the next draft of the same plan has the same round and may have the same counters, and
-- what somebody read in one must never approve, or write over, the other.
alter table activity_drafts add column id uuid not null default gen_random_uuid();
comment on column activity_drafts.id is 'none: with the organisation';
-- From here on a draft gets its name where it is made.
alter table activity_drafts alter column id drop default;
