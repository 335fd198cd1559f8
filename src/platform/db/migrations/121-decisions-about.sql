-- What went out about one person before decisions about sharing had a table of their own, and reports for partners.
create index decisions_outward on decisions (organisation_id, subject_id)
  where action in ('delivery.send-report', 'sharing.share-with-party');
