-- The text as it was shown and the receipt are proof as well: written once, never changed.
revoke update, delete on consent_texts, consent_receipts from :"application";
