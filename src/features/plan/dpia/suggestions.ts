import { soundsForbidden } from '../catalogue/field-kind.ts';
import type { PlanDocument } from '../policy.ts';
import type { Text } from '../../../ui/index.ts';
import type { Answer } from './content.ts';

/** What the plan already tells about the need for a DPIA. Only ever a suggestion: somebody confirms it in words. */
export type Suggestion = { answer: Answer; why: Text };

export type Reader = { document: PlanDocument; kind: 'solo' | 'team' };

type Rule = (reader: Reader) => Suggestion | undefined;

const inUse = ({ fields }: PlanDocument) => fields.filter(({ off }) => !off);
const labels = (fields: PlanDocument['fields'], language: 'nl' | 'en') =>
  fields
    .slice(0, 5)
    .map(({ label }) => label[language] || label.nl)
    .join(', ');
const about = (fields: PlanDocument['fields'], words: RegExp) => fields.filter(({ label }) => words.test(label.nl));
const fits = (why: Text): Suggestion => ({ answer: 'fits', why });
const fitsNot = (why: Text): Suggestion => ({ answer: 'fits-not', why });
const doubt = (why: Text): Suggestion => ({ answer: 'doubt', why });

const forbiddenKinds: readonly string[] = ['special', 'criminal', 'national-number'];
const protectedKinds: readonly string[] = ['sensitive', 'special', 'criminal', 'national-number'];
const dependent: readonly string[] = ['clients', 'children', 'representatives', 'carers', 'employees'];
const helping = /cliënt|patiënt|kind|jeugd|leerling|ouder|zorg|begeleid|hulp|mantelzorg|schuld|opvang/i;

/** Whether the people of this plan depend on whoever uses their data (WP248, criterion 7). */
export const hasVulnerablePeople = (document: PlanDocument): boolean =>
  document.people.some((each) => dependent.includes(each)) ||
  document.purposes.some(({ secrecy }) => secrecy === 'professional') ||
  [document.title, document.summary].some(({ nl }) => helping.test(nl));

/** Data, by their kind or by their name, or people for which nobody may leave out the judgement on a DPIA. */
export const mustJudge = (document: PlanDocument): boolean =>
  inUse(document).some((field) => forbiddenKinds.includes(field.category) || soundsForbidden(field)) ||
  (document.publicBody && hasVulnerablePeople(document));

const ownPractice: Text = {
  nl: 'Eén zelfstandige hulpverlener werkt niet op grote schaal (AVG, overweging 91).',
  en: 'One individual professional does not work on a large scale (AVG, recital 91).',
};
const few: Text = {
  nl: 'Het gaat volgens het plan om een kleine groep mensen.',
  en: 'According to the plan it concerns a small group of people.',
};

const sensitiveData: Rule = ({ document }) => {
  const found = inUse(document).filter(({ category }) => protectedKinds.includes(category));
  if (found.length === 0) return undefined;
  return fits({
    nl: `Het plan gebruikt: ${labels(found, 'nl')}.`,
    en: `The plan uses: ${labels(found, 'en')}.`,
  });
};

const largeScale: Rule = ({ document, kind }) => {
  if (kind === 'solo') return fitsNot(ownPractice);
  if (document.peopleNumber === 'above-10000')
    return fits({ nl: 'Het gaat om meer dan 10.000 mensen.', en: 'It concerns more than 10,000 people.' });
  if (document.peopleNumber === 'below-100') return fitsNot(few);
  return undefined;
};

const combining: Rule = ({ document }) =>
  inUse(document).some(({ source }) => source === 'register' || source === 'referrer')
    ? doubt({
        nl: 'Niet alles komt van de persoon zelf. Verwachten mensen dat je dit bij elkaar brengt?',
        en: 'Not everything comes from the person. Do people expect you to combine this?',
      })
    : undefined;

const vulnerable: Rule = ({ document }) =>
  hasVulnerablePeople(document)
    ? fits({
        nl: 'De mensen om wie het gaat krijgen hulp of zijn van jullie afhankelijk.',
        en: 'The people concerned get help from you or depend on you.',
      })
    : undefined;

const health: Rule = ({ document, kind }) => {
  const found = inUse(document).filter(({ category }) => category === 'special');
  if (found.length === 0) return undefined;
  if (kind === 'solo') return fitsNot(ownPractice);
  return doubt({
    nl: `Het plan gebruikt: ${labels(found, 'nl')}. Is het op grote schaal?`,
    en: `The plan uses: ${labels(found, 'en')}. Is it on a large scale?`,
  });
};

const partnership: Rule = ({ document }) => {
  const partners = document.flows.filter(({ role }) => role === 'controller' || role === 'joint-controller');
  const shares = inUse(document).some(({ category }) => protectedKinds.includes(category));
  if (partners.length === 0 || !shares) return undefined;
  const names = [...new Set(partners.map(({ partyName }) => partyName))].slice(0, 4).join(', ');
  return doubt({
    nl: `Volgens het plan deel je met: ${names}. Werken jullie samen als één verband?`,
    en: `According to the plan you share with: ${names}. Do you work together as one partnership?`,
  });
};

/** A suggestion when the name of a field says so; a name may mislead, so it is always a doubt. */
const byName =
  (words: RegExp): Rule =>
  ({ document }) => {
    const found = about(inUse(document), words);
    if (found.length === 0) return undefined;
    return doubt({ nl: `Het plan noemt: ${labels(found, 'nl')}.`, en: `The plan mentions: ${labels(found, 'en')}.` });
  };

/** By id of the question in `law/dpia.yaml`. */
const rules: Readonly<Record<string, Rule>> = {
  'dpia.wp248.3': byName(/camera|locatie|gps|logboek van/i),
  'dpia.wp248.4': sensitiveData,
  'dpia.wp248.5': largeScale,
  'dpia.wp248.6': combining,
  'dpia.wp248.7': vulnerable,
  'dpia.nl.5': byName(/inkomen|schuld|financ|uitkering|vermogen|bankrekening/i),
  'dpia.nl.6': byName(/genetisch|erfelijk|dna/i),
  'dpia.nl.7': health,
  'dpia.nl.8': partnership,
  'dpia.nl.9': byName(/camera/i),
  'dpia.nl.12': byName(/locatie|gps/i),
  'dpia.nl.17': byName(/vingerafdruk|gezichtsherkenning|biometr|irisscan/i),
};

export const suggestionFor = (question: string, reader: Reader): Suggestion | undefined => rules[question]?.(reader);
