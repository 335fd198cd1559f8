import { termParts } from '../content.ts';
import { formTexts as t, termTexts } from '../texts/form-texts.ts';
import type { Part } from './part.ts';

/** Parts of which a covenant has one. */

export const purposePart: Part = {
  rules: { titel: 'line', doel: 'words', bereik: 'words', nietvoor: 'words', begrippen: 'words' },
  heading: () => t.purposeHeading,
  lead: t.purposeLead,
  groups: () => [
    {
      fields: [
        { kind: 'text', name: 'titel', label: t.title },
        { kind: 'area', name: 'doel', label: t.purpose, help: t.purposeHelp, rows: 4 },
        { kind: 'area', name: 'bereik', label: t.scope, help: t.scopeHelp, rows: 3 },
        { kind: 'area', name: 'nietvoor', label: t.notFor, help: t.notForHelp, rows: 3 },
        { kind: 'area', name: 'begrippen', label: t.meanings, help: t.meaningsHelp, rows: 3, optional: true },
      ],
    },
  ],
  values: ({ title, purpose, scope, notFor, meanings }) => ({
    titel: title,
    doel: purpose,
    bereik: scope,
    nietvoor: notFor,
    begrippen: meanings,
  }),
  save: (content, _which, { text }) => ({
    ...content,
    title: text('titel'),
    purpose: text('doel'),
    scope: text('bereik'),
    notFor: text('nietvoor'),
    meanings: text('begrippen'),
  }),
};

export const protocolPart: Part = {
  rules: { delen: 'words', lek: 'words', lekuren: 'number', rechten: 'words', vertellen: 'words' },
  heading: () => t.protocolHeading,
  lead: t.protocolLead,
  more: [t.protocolExample],
  groups: () => [
    {
      legend: t.sharingLegend,
      fields: [{ kind: 'area', name: 'delen', label: t.sharing, help: t.sharingHelp, rows: 6 }],
    },
    {
      legend: t.leakLegend,
      fields: [
        { kind: 'area', name: 'lek', label: t.leak, help: t.leakHelp, rows: 3 },
        { kind: 'number', name: 'lekuren', label: t.leakHours, help: t.leakHoursHelp },
      ],
    },
    {
      legend: t.personLegend,
      fields: [
        { kind: 'area', name: 'rechten', label: t.rights, help: t.rightsHelp, rows: 3 },
        { kind: 'area', name: 'vertellen', label: t.informing, help: t.informingHelp, rows: 3 },
      ],
    },
  ],
  values: ({ protocol }) => ({
    delen: protocol.sharing,
    lek: protocol.leak,
    lekuren: protocol.leakHours === null ? '' : String(protocol.leakHours),
    rechten: protocol.rights,
    vertellen: protocol.informing,
  }),
  save: (content, _which, { text, number }) => ({
    ...content,
    protocol: {
      sharing: text('delen'),
      leak: text('lek'),
      leakHours: number('lekuren'),
      rights: text('rechten'),
      informing: text('vertellen'),
    },
  }),
};

export const termsPart: Part = {
  rules: Object.fromEntries(termParts.map((part) => [part, 'words'] as const)),
  heading: () => t.termsHeading,
  lead: t.termsLead,
  groups: () => [
    {
      fields: termParts.map((part) => ({
        kind: 'area' as const,
        name: part,
        label: termTexts[part].label,
        help: termTexts[part].help,
        rows: 3,
        optional: true,
      })),
    },
  ],
  values: ({ terms }) => terms,
  save: (content, _which, { text }) => ({
    ...content,
    terms: {
      direction: text('direction'),
      security: text('security'),
      costs: text('costs'),
      changes: text('changes'),
      disputes: text('disputes'),
      entry: text('entry'),
      leaving: text('leaving'),
    },
  }),
};

export const daysPart: Part = {
  rules: { start: 'day', eind: 'day', evaluatie: 'day' },
  heading: () => t.daysHeading,
  lead: t.daysLead,
  groups: () => [
    {
      fields: [
        { kind: 'date', name: 'start', label: t.start, help: t.startHelp },
        { kind: 'date', name: 'eind', label: t.end, help: t.endHelp },
        { kind: 'date', name: 'evaluatie', label: t.evaluateOn, help: t.evaluateOnHelp },
      ],
    },
  ],
  values: ({ start, end, evaluateOn }) => ({ start: start ?? '', eind: end ?? '', evaluatie: evaluateOn ?? '' }),
  save: (content, _which, { day }) => ({
    ...content,
    start: day('start'),
    end: day('eind'),
    evaluateOn: day('evaluatie'),
  }),
};
