import type { CovenantContent, CovenantNeed } from '../content.ts';
import { categories, channels, depths } from '../../plan/document/vocabulary.ts';
import { planWords } from '../../plan/index.ts';
import { placeKey } from '../gaps/place-key.ts';
import { formTexts as t } from '../texts/form-texts.ts';
import { among, named, offered, type Part, written } from './part.ts';

const empty: CovenantNeed = {
  ...{ id: '', who: '', from: '', what: '', why: '', touches: null },
  ...{ fields: [], kinds: '', categories: [], depth: null, ways: [] },
};
const needOf = ({ needs }: CovenantContent, which: string) => needs.find(({ id }) => id === which);
const partyOptions = ({ parties }: CovenantContent) =>
  parties.map(({ id, name }) => ({ value: id, text: named(name) }));

/** Who needs what of whom, and why (S3.12). */
export const needPart: Part = {
  rules: { wie: 'needed', van: 'needed', wat: 'needed', waarom: 'words', doel: 'line' },
  heading: (content, which) => {
    const need = needOf(content, which);
    return need ? named(need.what) : t.newNeed;
  },
  lead: t.needLead,
  more: [t.needExample],
  groups: (content, _which, { purposes }) => [
    {
      fields: [
        { kind: 'select', name: 'wie', label: t.who, options: partyOptions(content) },
        { kind: 'select', name: 'van', label: t.from, options: partyOptions(content) },
        { kind: 'text', name: 'wat', label: t.what, help: t.whatHelp },
        { kind: 'area', name: 'waarom', label: t.why, help: t.whyHelp, rows: 3 },
        { kind: 'select', name: 'doel', label: t.touches, help: t.touchesHelp, options: purposes, optional: true },
      ],
    },
  ],
  values: (content, which) => {
    const { who, from, what, why, touches } = needOf(content, which) ?? empty;
    return { wie: who, van: from, wat: what, waarom: why, doel: touches ? placeKey(touches) : '' };
  },
  save: (content, which, { text }, { purposes }, newId) => {
    const known = needOf(content, which);
    if (which !== '' && !known) return null;
    const [who, from] = [text('wie'), text('van')];
    const known2 = content.parties.some(({ id }) => id === who) && content.parties.some(({ id }) => id === from);
    if (!known2) return null;
    const chosen = offered(purposes, text('doel'), '');
    const [activity, purpose] = chosen.split('/');
    const touches = activity && purpose ? { activity, purpose } : null;
    const before = known ?? { ...empty, id: newId };
    const same = before.touches !== null && touches !== null && placeKey(before.touches) === placeKey(touches);
    const need = {
      ...before,
      ...{ who, from, touches },
      what: text('wat'),
      why: text('waarom'),
      fields: same ? before.fields : [],
    };
    return { ...content, needs: written(content.needs, need) };
  },
  remove: (content, which) => ({ ...content, needs: content.needs.filter(({ id }) => id !== which) }),
};

const wordsOf = <T extends string>(list: readonly T[], texts: Record<T, { nl: string; en: string }>) =>
  list.map((value) => ({ value, text: texts[value] }));

/** Which data one need asks, how deep, and by which way. */
export const fieldsPart: Part = {
  rules: { velden: 'list', soorten: 'words', categorie: 'list', diepte: 'line', wegen: 'list' },
  heading: (content, which) => {
    const what = needOf(content, which)?.what ?? '';
    return { nl: `Welke gegevens: ${what}`, en: `Which data: ${what}` };
  },
  lead: t.fieldsLead,
  groups: (content, which, choices) => {
    const touches = needOf(content, which)?.touches;
    const options = (touches && choices.fields.get(placeKey(touches))) ?? [];
    return [
      {
        fields: [
          ...(options.length > 0
            ? [{ kind: 'boxes', name: 'velden', label: t.fields, help: t.fieldsHelp, options, optional: true } as const]
            : []),
          { kind: 'area', name: 'soorten', label: t.kinds, help: t.kindsHelp, rows: 2, optional: true },
          {
            ...{ kind: 'boxes', name: 'categorie', label: t.categories, help: t.categoriesHelp, optional: true },
            options: wordsOf(categories, planWords.categoryTexts),
          },
          {
            kind: 'radio',
            name: 'diepte',
            label: t.depth,
            options: wordsOf(depths, planWords.depthTexts),
            optional: true,
          },
          { kind: 'boxes', name: 'wegen', label: t.ways, options: wayOptions, optional: true },
        ],
      },
    ];
  },
  values: (content, which) => {
    const need = needOf(content, which) ?? empty;
    const { fields, kinds, depth, ways } = need;
    return { velden: fields, soorten: kinds, categorie: need.categories, diepte: depth ?? '', wegen: ways };
  },
  save: (content, which, { text, list }, choices) => {
    const need = needOf(content, which);
    if (!need) return null;
    const options = (need.touches && choices.fields.get(placeKey(need.touches))) ?? [];
    const changed: CovenantNeed = {
      ...need,
      fields: options.flatMap(({ value }) => (list('velden').includes(value) ? [value] : [])),
      kinds: text('soorten'),
      categories: categories.filter((each) => list('categorie').includes(each)),
      depth: among(depths, text('diepte')),
      ways: channels.filter((each) => list('wegen').includes(each)),
    };
    return { ...content, needs: written(content.needs, changed) };
  },
};

const wayOptions = wordsOf(
  channels.filter((channel) => channel !== 'screen'),
  planWords.channelTexts,
);
