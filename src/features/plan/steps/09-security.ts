import { isCountry } from '../../../platform/countries.ts';
import { isId } from '../../../platform/ids.ts';
import { withCatalogue } from '../catalogue/measure-catalogue.ts';
import { categories, channels, measureLevels, newMeasure, type PlanDocument, type PlanMeasure } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { idFrom, SHORT, type StepForm } from './step-form.ts';

const MOST_MEASURES = 60;
const MOST_PLACES = 20;
/** Months until the whole plan is looked at again. */
const LONGEST_WAIT = 36;

/** Step 9: what each way may carry, the measures with who, evidence and day, and where data are kept (AVG 32). */
export const securityStep: FormStep = {
  read: (form) => {
    const rules = readRules(form);
    const told = new Map(form.ids('maatregelen').map((id) => [id, readMeasure(form, id)]));
    const chosen = form.ids('kies');
    const own = { text: form.words('nieuw.maatregel'), level: form.maybe('nieuw.niveau', measureLevels) ?? 'basic' };
    const places = readPlaces(form);
    const reviewEveryMonths = form.whole('nakijken', 1, LONGEST_WAIT);
    return {
      change: (document) => {
        const kept = document.measures.flatMap((measure) => {
          const change = told.get(measure.id);
          return change === 'gone' ? [] : [{ ...measure, ...change }];
        });
        const measures = withOwn(withCatalogue(kept, chosen), own).slice(0, MOST_MEASURES);
        return { ...document, channels: rules, measures, places, reviewEveryMonths };
      },
    };
  },
  write: (document: PlanDocument) => ({
    ...Object.assign({}, ...channels.map((channel) => writeRule(document, channel))),
    maatregelen: document.measures.map(({ id }) => id),
    ...Object.assign({}, ...document.measures.map(writeMeasure)),
    kies: [],
    'nieuw.niveau': 'basic',
    plekken: document.places.map((_, at) => `plek-${at + 1}`),
    ...Object.assign({}, ...document.places.map(writePlace)),
    nakijken: String(document.reviewEveryMonths),
  }),
};

const readRules = (form: StepForm): PlanDocument['channels'] =>
  channels.flatMap((channel) => {
    const carries = form.list(`weg.${channel}.draagt`, categories);
    const secondProof = form.ticked(`weg.${channel}.bewijs`);
    return carries.length === 0 ? [] : [{ channel, carries, secondProof }];
  });

function writeRule({ channels: rules }: PlanDocument, channel: (typeof channels)[number]) {
  const rule = rules.find((each) => each.channel === channel);
  return { [`weg.${channel}.draagt`]: rule?.carries ?? [], [`weg.${channel}.bewijs`]: rule?.secondProof ? 'ja' : '' };
}

function readMeasure(form: StepForm, id: string): Omit<PlanMeasure, 'id'> | 'gone' {
  const name = `maatregel.${id}`;
  if (form.ticked(`${name}.weg`)) return 'gone';
  const owner = form.text(`${name}.eigenaar`);
  if (owner !== '' && !isId(owner)) form.wrong(`${name}.eigenaar`, 'not-in-list');
  return {
    text: form.words(`${name}.tekst`, { required: true }),
    level: form.choice(`${name}.niveau`, measureLevels),
    owner: owner === '' ? null : owner,
    evidence: form.text(`${name}.bewijs`),
    reviewOn: readDay(form, `${name}.nakijken`),
  };
}

const writeMeasure = ({ id, text, level, owner, evidence, reviewOn }: PlanMeasure) => ({
  ...Object.fromEntries(wordsAs(`maatregel.${id}.tekst`, text)),
  [`maatregel.${id}.niveau`]: level,
  [`maatregel.${id}.eigenaar`]: owner ?? '',
  [`maatregel.${id}.bewijs`]: evidence,
  [`maatregel.${id}.nakijken`]: reviewOn ?? '',
});

/** `YYYY-MM-DD`, a day that exists; null when nothing was chosen. */
function readDay(form: StepForm, name: string): string | null {
  const day = form.text(name);
  if (day === '') return null;
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!exists) form.wrong(name, 'not-a-day');
  return exists ? day : null;
}

type Own = { text: PlanMeasure['text']; level: PlanMeasure['level'] };
const withOwn = (measures: PlanMeasure[], { text, level }: Own): PlanMeasure[] =>
  text.nl === ''
    ? measures
    : [...measures, newMeasure({ id: idFrom(text.nl, new Set(measures.map(({ id }) => id))), text, level })];

type Place = PlanDocument['places'][number];

/** The places as they stood on the page; the save of a step is refused when somebody else changed it meanwhile. */
function readPlaces(form: StepForm): Place[] {
  const names = [...form.ids('plekken').filter((each) => !form.ticked(`plek.${each}.weg`)), 'nieuw'];
  const places = names.map((each) => readPlace(form, `plek.${each}`, each !== 'nieuw'));
  return places.filter(({ name }) => name !== '').slice(0, MOST_PLACES);
}

function readPlace(form: StepForm, name: string, required: boolean): Place {
  const country = form.text(`${name}.land`);
  if (country !== '' && !isCountry(country)) form.wrong(`${name}.land`, 'not-in-list');
  return {
    name: form.text(`${name}.naam`, { longest: SHORT, required }),
    country: isCountry(country) ? country : '',
    encrypted: form.ticked(`${name}.versleuteld`),
  };
}

const writePlace = ({ name, country, encrypted }: Place, at: number) => ({
  [`plek.plek-${at + 1}.naam`]: name,
  [`plek.plek-${at + 1}.land`]: country,
  [`plek.plek-${at + 1}.versleuteld`]: encrypted ? 'ja' : '',
});
