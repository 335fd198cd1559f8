import type { Text } from '../../../ui/index.ts';
import { fill } from '../../../ui/index.ts';
import { lifeTexts as t } from './texts.ts';
import type { PlanDocument } from '../policy.ts';

/** Something that must still happen when an activity ends; `href`: where it is done. */
export type Remaining = { text: Text; href: string | null };

const filled = (text: Text, values: Readonly<Record<string, string | number>>): Text => ({
  nl: fill(text.nl, values),
  en: fill(text.en, values),
});

/** What an activity leaves behind when it ends: agreements, parties, messages, access, places, terms (S4.51). Pure. */
export function whatRemains({ flows, purposes, places, retention }: PlanDocument): Remaining[] {
  const parties = new Map(flows.filter(({ role }) => role !== 'referrer').map((flow) => [flow.party, flow]));
  const marketing = purposes.filter((purpose) => purpose.marketing);
  const terms = retention?.from === 'end-of-service' ? t.afterTerms : t.afterOtherTerms;
  return [
    ...[...parties.values()].map(({ party, partyName, needsAgreement }) => ({
      text: filled(needsAgreement ? t.afterAgreement : t.afterParty, { party: partyName }),
      href: needsAgreement ? `/partijen/${party}` : null,
    })),
    ...marketing.map(({ title }) => ({
      text: {
        nl: fill(t.afterNewsletter.nl, { purpose: title.nl }),
        en: fill(t.afterNewsletter.en, { purpose: title.en || title.nl }),
      },
      href: null,
    })),
    ...places.map(({ name }) => ({ text: filled(t.afterPlace, { place: name }), href: null })),
    { text: t.afterAccess, href: null },
    { text: terms, href: null },
  ];
}
