import { newField, newFlow, newPurpose, type PlanDocument } from '../../src/features/plan/policy.ts';
import { addActivity, addVersion, findVersion } from '../../src/features/plan/store.ts';
import type { Actor } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { type Caller, inTransaction } from '../../src/platform/shell.ts';

const both = (text: string) => ({ nl: text, en: text });
const kinds = ['ordinary', 'ordinary', 'sensitive', 'special'] as const;
const bases = ['contract', 'public-task', 'legal-obligation'] as const;

/** The plan of `model` with a name of its own, three purposes, so many fields and two parties, one of them outside the EEA. */
export function largePlan(model: PlanDocument, nth: number, fields: number): PlanDocument {
  const names = Array.from({ length: fields }, (_, at) => `gegeven-${at + 1}`);
  return {
    ...model,
    title: both(`Activiteit ${nth}`),
    summary: both(`Wij helpen mensen met vraag ${nth} over wonen, werk en geld.`),
    people: ['clients', 'family'],
    fields: names.map((id, at) =>
      newField({
        id,
        label: both(`Gegeven ${at + 1} van ${nth}`),
        category: kinds[at % kinds.length]!,
        necessity: { needed: 'Zonder dit kunnen we niet helpen.' },
        source: 'person',
      }),
    ),
    purposes: bases.map((basis, at) =>
      newPurpose({
        ...{
          id: `doel-${at + 1}`,
          title: both(at < 2 ? `Doel ${at + 1} van ${nth}` : `Vraag-${nth}-beantwoorden`),
          explanation: both('Wij helpen.'),
        },
        ...{ why: both('Omdat u het vraagt.'), operations: ['view', 'record'], channels: ['phone'], basis },
        fields: names.map((field) => ({ field, need: 'always', from: 'intake', depth: 'content' })),
        ...{ basisLaw: ['eu.avg.6.1.b'], basisText: both('Een afspraak.'), consentText: null },
        doors: [{ category: 'special', law: 'eu.avg.9.2.h' }],
        ...{ secrecy: 'professional', compatibleWith: [] },
      }),
    ),
    flows: ['NL', 'US'].map((country, at) =>
      newFlow({
        ...{ party: `partij-${at + 1}`, partyName: `Partij ${at + 1}`, role: 'processor', purpose: 'doel-1', country },
        ...{ fields: names.slice(0, 5), channels: ['secure-link'], needsAgreement: true },
        ...(country === 'US' && { transfer: 'standard-clauses' as const, transferNote: 'Map 4, tabblad 2.' }),
      }),
    ),
  };
}

/** Activities whose plan runs, after the model of one that runs already. Answers their ids. */
export async function addPlans(
  caller: Caller,
  model: string,
  { count, fields = 40, change = (document) => document }: Many,
): Promise<string[]> {
  const { account: by } = caller.actor as Extract<Actor, { kind: 'worker' }>;
  return inTransaction(caller, async (c) => {
    const { document } = (await findVersion(c, model))!;
    const ids: string[] = [];
    for (let nth = 1; nth <= count; nth += 1) {
      const id = newId();
      await addActivity(c, { id, template: 'leeg', owner: by, by });
      const plan = change(largePlan(document, nth, fields), nth);
      await addVersion(c, id, { version: 1, document: plan, owner: by, by });
      ids.push(id);
    }
    return ids;
  });
}

export type Many = {
  count: number;
  fields?: number;
  change?: (document: PlanDocument, nth: number) => PlanDocument;
};
