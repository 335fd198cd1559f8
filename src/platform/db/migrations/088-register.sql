-- Lists of plans: what a list shows and searches is worked out of the plan when it is saved, so that a page of fifty
-- never reads a thousand plans. Written by the database itself: it cannot differ from the plan.

-- What can be searched: names of the activity, its purposes, its fields and its parties, in both languages, in small
-- letters without accents. One per line, so that a search never runs from one into the next.
create function plan_search_text(document jsonb) returns text
  language sql immutable parallel safe
  return (
    select lower(regexp_replace(normalize(string_agg(word #>> '{}', E'\n'), nfd), '[\u0300-\u036f]', '', 'g'))
    from (
      select jsonb_path_query(document, '$.title.*') as word
      union all select jsonb_path_query(document, '$.purposes[*].title.*')
      union all select jsonb_path_query(document, '$.fields[*] ? (!(@.off == true)).label.*')
      union all select jsonb_path_query(document, '$.flows[*].partyName')
    ) words
  );

do $$
declare
  place text;
  piece record;
begin
  foreach place in array array['activity_drafts', 'activity_versions'] loop
    for piece in select * from (values
      ('title', 'jsonb', 'document -> ''title'''),
      ('summary', 'jsonb', 'document -> ''summary'''),
      ('role', 'text', 'document ->> ''role'''),
      ('step_records', 'jsonb', 'document -> ''steps'''),
      ('purpose_titles', 'jsonb', 'jsonb_path_query_array(document, ''$.purposes[*].title'')'),
      ('bases', 'jsonb', 'jsonb_path_query_array(document, ''$.purposes[*].basis'')'),
      -- AVG 9 and 10, and the national number (AVG 87).
      ('holds_special', 'boolean', 'jsonb_path_exists(document, ''$.fields[*] ? (!(@.off == true) && '
        || '(@.category == "special" || @.category == "criminal" || @.category == "national-number"))'')'),
      ('search_text', 'text', 'plan_search_text(document)')
    ) as pieces (name, type, made) loop
      execute format('alter table %I add column %I %s generated always as (%s) stored',
        place, piece.name, piece.type, piece.made);
      execute format('comment on column %I.%I is ''none: with the organisation''', place, piece.name);
    end loop;
  end loop;
end $$;

-- A copy of the register that somebody asked for: while it is made, how far it is; then the file, until it ends.
create table register_exports (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  format text not null check (format in ('xlsx', 'csv', 'pdf')),
  language text not null check (language in ('nl', 'en')),
  requested_at timestamptz not null,
  requested_by uuid not null,
  -- How many activities it holds, and how many of them have been read.
  total integer not null check (total >= 0),
  done integer not null default 0 check (done >= 0),
  -- The register is about nobody, but names people who work here.
  file bytea,
  made_at timestamptz,
  failed_at timestamptz,
  ends_at timestamptz not null,
  primary key (organisation_id, id)
);
create index register_exports_end on register_exports (organisation_id, ends_at);
comment on table register_exports is 'Copies of the register, until they end';
comment on column register_exports.organisation_id is 'none: until ended';
comment on column register_exports.id is 'none: until ended';
comment on column register_exports.format is 'none: until ended';
comment on column register_exports.language is 'none: until ended';
comment on column register_exports.requested_at is 'none: until ended';
comment on column register_exports.requested_by is 'none: until ended';
comment on column register_exports.total is 'none: until ended';
comment on column register_exports.done is 'none: until ended';
comment on column register_exports.file is 'personal, encrypted: until ended';
comment on column register_exports.made_at is 'none: until ended';
comment on column register_exports.failed_at is 'none: until ended';
comment on column register_exports.ends_at is 'none: until ended';

alter table register_exports enable row level security;
alter table register_exports force row level security;
create policy own_organisation on register_exports
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
