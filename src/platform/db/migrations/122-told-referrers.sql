-- What was told to a referrer through an opening in the wall, of one person.
create index decisions_told_referrers on decisions (organisation_id, subject_id) where action = 'clients.tell-referrer';
