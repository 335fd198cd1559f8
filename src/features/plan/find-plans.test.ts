import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { findPlans, type PlansAsked, type PlanSight } from './find-plans.ts';
import { newField, newFlow, newPurpose, type PlanDocument } from './policy.ts';
import { addActivity, addDraft, addVersion, changeDraft, findVersion, removeDraft } from './store.ts';

const world = await openWorld();
let noor: Caller & { account: string };
let sample: PlanDocument;

const both = (text: string) => ({ nl: text, en: text });
const find = (asked: PlansAsked = {}, sight: PlanSight = 'draft-first') =>
  inTransaction(noor, (c) => findPlans(c, asked, sight));
const titles = async (asked: PlansAsked, sight?: PlanSight) =>
  (await find(asked, sight)).cards.map(({ title }) => title.nl);

/** An activity with a plan of its own; `as` says how far it is. */
async function add(title: string, change: Partial<PlanDocument>, as: 'draft' | 'running' | 'both' = 'running') {
  const id = newId();
  const document = { ...sample, ...change, title: both(title) };
  await inTransaction(noor, async (c: Context) => {
    await addActivity(c, { id, template: 'leeg', owner: noor.account, by: noor.account });
    const version = { version: 1, document, owner: noor.account, by: noor.account };
    if (as !== 'draft') await addVersion(c, id, version);
    const draft = { ...document, title: both(`${title} (nieuw)`) };
    if (as !== 'running') await addDraft(c, id, noor.account, { round: as === 'draft' ? 1 : 2, document: draft });
  });
  return id;
}

beforeAll(async () => {
  const practice = await openPractice(world);
  noor = { ...practice.founder, account: practice.account };
  const version = await inTransaction(noor, (c) => findVersion(c, practice.activity));
  sample = { ...version!.document, summary: both(''), fields: [], purposes: [], flows: [] };
  const necessity = { needed: 'Om te bellen.' };
  const field = (id: string, label: string, category: 'ordinary' | 'special', off = false) =>
    newField({ id, label: both(label), category, off, necessity, source: 'person' });
  await add('Cliënten bellen', {
    purposes: [newPurpose({ ...purpose('afspreken', 'Een afspraak maken'), basis: 'contract' })],
    fields: [field('telefoon', 'Telefoonnummer', 'ordinary'), field('ziekte', 'Ziektebeeld', 'special', true)],
  });
  await add('Gezondheid bespreken', {
    purposes: [newPurpose({ ...purpose('helpen', 'Hulp afstemmen'), basis: 'consent' })],
    fields: [field('ziekte', 'Ziektebeeld', 'special')],
    flows: [newFlow({ ...flow, partyName: 'Drukkerij 100%_De Pers' })],
  });
  await add('Zeilkamp', { summary: both('Een week op het IJsselmeer, met Sjoërd.') }, 'draft');
  await add('Planning', {}, 'both');
});

const purpose = (id: string, title: string) => ({
  ...{ id, title: both(title), explanation: both(''), why: both(''), operations: [], channels: [], fields: [] },
  ...{ basisLaw: [], basisText: both(''), consentText: null, doors: [], secrecy: 'none' as const, compatibleWith: [] },
});
const flow = {
  ...{ party: 'de-pers', role: 'processor' as const, purpose: 'helpen', fields: [], channels: [] },
  needsAgreement: true,
};

describe('Finding a plan among many', () => {
  it('goes by names of the activity, purposes, fields and parties, without accents or capitals', async () => {
    expect(await titles({ search: 'clienten' })).toEqual(['Cliënten bellen']);
    expect(await titles({ search: 'CLIËNTEN BELLEN' })).toEqual(['Cliënten bellen']);
    expect(await titles({ search: 'afspraak' })).toEqual(['Cliënten bellen']);
    expect(await titles({ search: 'telefoonnummer cliënten' })).toEqual(['Cliënten bellen']);
    expect(await titles({ search: 'de pers' })).toEqual(['Gezondheid bespreken']);
    expect(await titles({ search: 'telefoonnummer pers' })).toEqual([]);
  });

  it('goes by the summary too', async () => {
    expect(await titles({ search: 'ijsselmeer sjoerd' })).toEqual(['Zeilkamp (nieuw)']);
    expect(await titles({ search: 'zeilkamp ijsselmeer' })).toEqual(['Zeilkamp (nieuw)']);
  });

  it('leaves out fields that are switched off', async () => {
    expect(await titles({ search: 'ziektebeeld' })).toEqual(['Gezondheid bespreken']);
    expect(await titles({ special: true })).toContain('Gezondheid bespreken');
    expect(await titles({ special: true })).not.toContain('Cliënten bellen');
  });

  it.each(['100%', '100%_', '%', '_', '\\', "' or true --"])('takes %s as what it says', async (search) => {
    const hostile = search.startsWith("'") || search === '\\';
    expect(await titles({ search })).toEqual(hostile ? [] : ['Gezondheid bespreken']);
  });

  it('goes by basis, state and owner', async () => {
    expect(await titles({ basis: 'consent', search: 'ziektebeeld' })).toEqual(['Gezondheid bespreken']);
    expect(await titles({ basis: 'vital-interest', search: 'ziektebeeld' })).toEqual([]);
    expect(await titles({ state: 'draft' })).toEqual(['Zeilkamp (nieuw)', 'Planning (nieuw)']);
    expect((await find({ owner: newId() })).total).toBe(0);
    expect((await find({ owner: noor.account })).total).toBe(5);
  });

  it('shows the draft first, what runs first, or only what runs', async () => {
    expect(await titles({ search: 'planning' }, 'draft-first')).toEqual(['Planning (nieuw)']);
    expect(await titles({ search: 'planning' }, 'running-first')).toEqual(['Planning']);
    expect(await titles({ search: 'zeilkamp' }, 'running-first')).toEqual(['Zeilkamp (nieuw)']);
    expect(await titles({ search: 'zeilkamp' }, 'running-only')).toEqual([]);
    const [planning] = (await find({ search: 'planning' }, 'running-only')).cards;
    expect(planning).toMatchObject({ version: 1, draft: false });
  });

  it('follows every change of the plan', async () => {
    const id = await add('Werkvloer', {}, 'draft');
    const renamed = { ...sample, title: both('Magazijn') };
    await inTransaction(noor, (c) => changeDraft(c, id, noor.account, renamed));
    expect(await titles({ search: 'werkvloer' })).toEqual([]);
    expect(await titles({ search: 'magazijn' })).toEqual(['Magazijn']);
    await inTransaction(noor, (c) => removeDraft(c, id));
    expect(await titles({ search: 'magazijn' })).toEqual([]);
  });

  it('shows fifty at a time, each exactly once, and never a page after the last', async () => {
    for (let nth = 0; nth < 61; nth += 1) await add(`Reeks ${nth}`, {});
    const one = await find({ search: 'reeks' });
    const two = await find({ search: 'reeks', page: 2 });
    expect([one.cards.length, two.cards.length, one.total, one.pages]).toEqual([50, 11, 61, 2]);
    expect(new Set([...one.cards, ...two.cards].map(({ id }) => id)).size).toBe(61);
    expect((await find({ search: 'reeks', page: 999 })).page).toBe(2);
  });
});
