import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Context, Language } from '../../platform/context.ts';
import { getOrganisation } from '../organisation/index.ts';
import type { RunningActivity } from '../plan/index.ts';
import type { ConsentText, Subject } from './policy.ts';
import { texts } from './texts.ts';

/** The text that is shown for one question, in the language of the person. Null when the plan has nothing to ask there. */
export async function composeText(
  c: Context,
  activity: RunningActivity,
  { purpose, party }: Subject,
  language: Language,
): Promise<ConsentText | null> {
  const found = activity.purposes.find(({ id }) => id === purpose);
  if (!found?.consentText) return null;
  return {
    question: found.consentText[language],
    explanation: found.explanation[language],
    why: found.why[language],
    withdrawing: texts.withdrawing[language],
    controller: (await getOrganisation(c)).name,
    party: party === null ? null : (activity.parties.get(party) ?? party),
  };
}

type Shown = Subject & { language: Language; planVersion: number; text: ConsentText };

/** Keeps a text as it was shown, once, and gives its hash: what a person answered can be laid beside it years later. */
export async function keepText(c: Context, { purpose, party, language, planVersion, text }: Shown): Promise<Buffer> {
  const body = canonicalize({ purpose, party, language, planVersion, text })!;
  const hash = createHash('sha256').update(body).digest();
  await c.tx
    .insertInto('consent_texts')
    .values({
      organisation_id: c.organisation,
      hash,
      purpose,
      party,
      language,
      plan_version: planVersion,
      body: JSON.stringify(text),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}
