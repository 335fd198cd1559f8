-- Since when the risks that stay high stand as they do: before that day nobody can have put them to the authority
-- (AVG 36).
alter table dpias add column high_since timestamptz not null default now();
comment on column dpias.high_since is 'none: with the organisation';
-- From here on it is said with every save.
alter table dpias alter column high_since drop default;
