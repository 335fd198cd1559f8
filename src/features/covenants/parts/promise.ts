import { formTexts as t } from '../texts/form-texts.ts';
import { named, type Part, written } from './part.ts';

/** What parties promise one another, in words (S3.13). */
export const promisePart: Part = {
  rules: { tekst: 'words', door: 'list' },
  heading: (_content, which) => (which === '' ? t.newPromise : t.promiseHeading),
  lead: t.promiseLead,
  more: [t.promiseExample],
  groups: ({ parties }) => [
    {
      fields: [
        { kind: 'area', name: 'tekst', label: t.promise, rows: 3 },
        {
          ...{ kind: 'boxes', name: 'door', label: t.promisedBy, optional: true },
          options: parties.map(({ id, name }) => ({ value: id, text: named(name) })),
        },
      ],
    },
  ],
  values: ({ promises }, which) => {
    const promise = promises.find(({ id }) => id === which);
    return { tekst: promise?.text ?? '', door: promise?.by ?? [] };
  },
  save: (content, which, { text, list }, _choices, newId) => {
    const known = content.promises.find(({ id }) => id === which);
    if (which !== '' && !known) return null;
    const by = content.parties.flatMap(({ id }) => (list('door').includes(id) ? [id] : []));
    return { ...content, promises: written(content.promises, { id: known?.id ?? newId, text: text('tekst'), by }) };
  },
  remove: (content, which) => ({ ...content, promises: content.promises.filter(({ id }) => id !== which) }),
};

/** A text that goes with it, such as a form or the steps of a team. */
export const annexPart: Part = {
  rules: { titel: 'needed', tekst: 'words' },
  heading: ({ annexes }, which) => {
    const annex = annexes.find(({ id }) => id === which);
    return annex ? named(annex.title) : t.newAnnex;
  },
  lead: t.annexLead,
  groups: () => [
    {
      fields: [
        { kind: 'text', name: 'titel', label: t.annexTitle },
        { kind: 'area', name: 'tekst', label: t.annexText, rows: 10 },
      ],
    },
  ],
  values: ({ annexes }, which) => {
    const annex = annexes.find(({ id }) => id === which);
    return { titel: annex?.title ?? '', tekst: annex?.text ?? '' };
  },
  save: (content, which, { text }, _choices, newId) => {
    const known = content.annexes.find(({ id }) => id === which);
    if (which !== '' && !known) return null;
    const annex = { id: known?.id ?? newId, title: text('titel'), text: text('tekst') };
    return { ...content, annexes: written(content.annexes, annex) };
  },
  remove: (content, which) => ({ ...content, annexes: content.annexes.filter(({ id }) => id !== which) }),
};
