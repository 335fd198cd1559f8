-- When somebody last said that a further field is still needed; null: not since it was recorded.
alter table client_fields add column looked_at timestamptz;
comment on column client_fields.looked_at is 'none: with the record';
