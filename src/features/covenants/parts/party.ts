import type { CovenantParty } from '../content.ts';
import { formTexts as t } from '../texts/form-texts.ts';
import { type Answers, type Field, named, offered, type Part, written } from './part.ts';

type Person = CovenantParty['contact'];
const nobody: Person = { function: '', name: '', mail: '', phone: '' };
const empty: CovenantParty = { id: '', name: '', ours: false, register: '', task: '', contact: nobody, signer: nobody };

const personRules = (of: string) =>
  ({ [`${of}.functie`]: 'line', [`${of}.naam`]: 'line', [`${of}.mail`]: 'mail', [`${of}.telefoon`]: 'line' }) as const;

const personFields = (of: string): Field[] => [
  { kind: 'text', name: `${of}.functie`, label: t.personFunction },
  { kind: 'text', name: `${of}.naam`, label: t.personName, optional: true },
  { kind: 'text', type: 'email', name: `${of}.mail`, label: t.personMail },
  { kind: 'text', type: 'tel', name: `${of}.telefoon`, label: t.personPhone, optional: true },
];

const personValues = (of: string, person: Person) => ({
  [`${of}.functie`]: person.function,
  [`${of}.naam`]: person.name,
  [`${of}.mail`]: person.mail,
  [`${of}.telefoon`]: person.phone,
});

const personFrom = (of: string, { text }: Answers): Person => ({
  function: text(`${of}.functie`),
  name: text(`${of}.naam`),
  mail: text(`${of}.mail`),
  phone: text(`${of}.telefoon`),
});

/** One organisation that takes part, with who can be asked and who signs. */
export const partyPart: Part = {
  rules: { naam: 'needed', register: 'line', taak: 'words', ...personRules('contact'), ...personRules('tekent') },
  heading: ({ parties }, which) => {
    const party = parties.find(({ id }) => id === which);
    return party ? named(party.name) : t.newParty;
  },
  lead: t.partyLead,
  groups: ({ parties }, which, { parties: known }) => {
    const ours = parties.find(({ id }) => id === which)?.ours ?? false;
    const register: Field = {
      kind: 'select',
      name: 'register',
      label: t.register,
      help: t.registerHelp,
      options: known,
    };
    return [
      {
        fields: [
          { kind: 'text', name: 'naam', label: t.partyName },
          ...(ours ? [] : [register]),
          { kind: 'area', name: 'taak', label: t.task, help: t.taskHelp, rows: 3 },
        ],
      },
      { legend: t.contactLegend, lead: t.contactLead, fields: personFields('contact') },
      ...(ours ? [] : [{ legend: t.signerLegend, lead: t.signerLead, fields: personFields('tekent') }]),
    ];
  },
  values: ({ parties }, which) => {
    const party = parties.find(({ id }) => id === which) ?? empty;
    return {
      naam: party.name,
      register: party.register,
      taak: party.task,
      ...personValues('contact', party.contact),
      ...personValues('tekent', party.signer),
    };
  },
  save: (content, which, answers, choices, newId) => {
    const known = content.parties.find(({ id }) => id === which);
    if (which !== '' && !known) return null;
    const { ours, id } = known ?? { ...empty, id: newId };
    const party: CovenantParty = {
      id,
      ours,
      name: answers.text('naam'),
      register: ours ? '' : offered(choices.parties, answers.text('register'), ''),
      task: answers.text('taak'),
      contact: personFrom('contact', answers),
      signer: ours ? nobody : personFrom('tekent', answers),
    };
    return { ...content, parties: written(content.parties, party) };
  },
  remove: (content, which) => {
    if (content.parties.some(({ id, ours }) => id === which && ours)) return content;
    const stays = ({ from, to }: { from: string; to: string }) => from !== which && to !== which;
    return {
      ...content,
      parties: content.parties.filter(({ id }) => id !== which),
      needs: content.needs.filter(({ from, who }) => stays({ from, to: who })),
      grounds: content.grounds.filter(stays),
      promises: content.promises.map((promise) => ({ ...promise, by: promise.by.filter((party) => party !== which) })),
    };
  },
};
