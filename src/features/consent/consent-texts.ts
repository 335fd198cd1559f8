import { sayWord } from '../../gate/texts.ts';
import type { Context, Language } from '../../platform/context.ts';
import { getOrganisation } from '../organisation/index.ts';
import type { RunningActivity } from '../plan/index.ts';
import type { ConsentText, Subject } from './policy.ts';
import { hashOfShown } from './receipts/receipt.ts';
import { say } from './say.ts';
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
  const partyName = party === null ? null : (activity.parties.get(party) ?? party);
  return {
    question: withParty(found.consentText[language], partyName, language),
    explanation: found.explanation[language],
    why: found.why[language],
    basis: found.basisText[language],
    details: detailsOf(activity, purpose, party, language).join(', '),
    ways: found.channels.map((channel) => sayWord(channel, language)).join(', '),
    withdrawing: texts.withdrawing[language],
    controller: (await getOrganisation(c)).name,
    party: partyName,
  };
}

/** Two parties asked about are two questions: consent is specific (AVG 4(11)), so the question itself says whom. */
const withParty = (question: string, party: string | null, language: Language): string =>
  party === null ? question : say(texts, language)('questionAboutParty', { question, party });

/** The details that this purpose always needs; towards a party outside only those that the plan lets go there. */
function detailsOf({ plan, fields }: RunningActivity, purpose: string, party: string | null, language: Language) {
  const needed = plan.purposes.find(({ id }) => id === purpose)?.fields.filter(({ need }) => need === 'always') ?? [];
  const flows = plan.flows.filter((flow) => flow.purpose === purpose && flow.party === party);
  const goes = (field: string) => party === null || flows.some((flow) => flow.fields.includes(field));
  return needed
    .filter(({ field }) => goes(field))
    .flatMap(({ field }) => fields.find(({ id }) => id === field)?.label[language].toLowerCase() ?? []);
}

type Shown = Subject & { language: Language; planVersion: number; text: ConsentText };

/** Keeps a text as it was shown, once, and gives its hash: what a person answered can be laid beside it years later. */
export async function keepText(c: Context, shown: Shown): Promise<Buffer> {
  const { purpose, party, language, planVersion, text } = shown;
  const hash = hashOfShown(shown);
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
