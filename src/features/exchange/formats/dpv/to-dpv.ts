import type { PlanContent, PlanPurposeText } from '../../../plan/document/content.ts';
import type { bases } from '../../../plan/document/vocabulary.ts';
import type { Making, Written } from '../../draft.ts';
import { peopleWords } from '../par/words.ts';
import { withZone } from '../plan-file.ts';
import { left } from '../left.ts';
import { termOf } from '../var.ts';

/**
 * A plan in the terms of the W3C Data Privacy Vocabulary 2.3 (JSON-LD). The context stands in the file: reading it
 * needs no network. Terms: © W3C, Data Privacy Vocabulary, W3C Software and Document licence 2023.
 */
export const dpvContext = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const basisTerms: Record<(typeof bases)[number], string> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interest': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interest': 'eu-gdpr:A6-1-f',
};

const dataTerms = {
  ordinary: 'dpv:PersonalData',
  sensitive: 'dpv:SensitivePersonalData',
  special: 'dpv:SpecialCategoryPersonalData',
  criminal: 'dpv:SensitivePersonalData',
  'national-number': 'dpv:SensitivePersonalData',
} as const;

export type Node = { [name: string]: unknown };
type Around = { plan: PlanContent; making: Making; iri: string };

const term = (iri: string): Node => ({ '@id': iri });
const inDutchAndEnglish = ({ nl, en }: { nl: string; en: string }) =>
  [
    { '@value': nl, '@language': 'nl' },
    { '@value': en, '@language': 'en' },
  ].filter((each) => each['@value'] !== '');

/** One activity as a process with a process for each purpose. `activity` is the id of the activity. */
export function toDpv(plan: PlanContent, making: Making & { activity: string; version: number }): Written<Node> {
  const iri = `urn:uuid:${making.activity}`;
  const around = { plan, making, iri };
  const value: Node = {
    '@context': dpvContext,
    '@id': iri,
    '@type': 'dpv:Process',
    'dct:conformsTo': term('https://w3id.org/dpv/2.3'),
    'dct:title': inDutchAndEnglish(plan.title),
    'dct:description': inDutchAndEnglish(plan.summary),
    'dct:hasVersion': String(making.version),
    'dct:created': { '@value': withZone(making.at), '@type': 'xsd:dateTime' },
    'dct:publisher': making.organisation,
    [plan.role === 'processor' ? 'dpv:hasDataProcessor' : 'dpv:hasDataController']: partyNode(making.organisation),
    'dpv:hasJurisdiction': term(`loc:${plan.country}`),
    'dpv:hasDataSubject': plan.people.map((kind) => ({ '@type': 'dpv:DataSubject', 'dct:title': peopleWords[kind] })),
    'dpv:hasTechnicalOrganisationalMeasure': plan.measures.map(({ text }) => ({
      '@type': 'dpv:TechnicalOrganisationalMeasure',
      'dct:title': inDutchAndEnglish(text),
    })),
    'dpv:hasProcess': plan.purposes.map((purpose) => processNode(purpose, around)),
  };
  return {
    value: withoutEmpty(value),
    notCarried: left(plan, ['left-reasons', 'left-packages', 'left-archive', 'left-ways', 'left-off']),
  };
}

const partyNode = (name: string): Node => ({ '@type': 'dpv:LegalEntity', 'dct:title': name });

function processNode(purpose: PlanPurposeText, { plan, making, iri }: Around): Node {
  const flows = plan.flows.filter((flow) => flow.purpose === purpose.id);
  const names = (roles: readonly string[]) =>
    flows.filter(({ role }) => roles.includes(role)).map(({ partyName }) => partyNode(partyName));
  return {
    '@id': `${iri}#${purpose.id}`,
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      'dct:title': inDutchAndEnglish(purpose.title),
      'dct:description': inDutchAndEnglish(purpose.explanation),
    },
    'dpv:hasLegalBasis': purpose.basis === null ? [] : [term(basisTerms[purpose.basis]), ...doorsOf(purpose)],
    'dct:references': [...purpose.basisLaw, ...purpose.doors.map(({ law }) => law)].map(making.lawOf),
    'dpv:hasPersonalData': dataOf(purpose, plan, iri),
    'dpv:hasDataProcessor': names(['processor']),
    'dpv:hasRecipient': names(['controller', 'joint-controller']),
    'dpv:hasDataSource': names(['referrer']),
    'dpv:hasStorageCondition': storageOf(purpose, plan),
  };
}

/** A door of article 9 is a legal basis of its own in the vocabulary; national doors stand among the references. */
const doorsOf = ({ doors }: PlanPurposeText): Node[] =>
  doors.flatMap(({ law }) => {
    const letter = /^eu\.avg\.9\.2\.([a-j])$/.exec(law)?.[1];
    return letter ? [term(`eu-gdpr:A9-2-${letter}`)] : [];
  });

const dataOf = ({ fields }: PlanPurposeText, plan: PlanContent, iri: string): Node[] =>
  fields.flatMap(({ field: id, need }) => {
    const field = plan.fields.find((each) => each.id === id);
    if (!field || field.off) return [];
    const necessity = need === 'always' ? 'dpv:Required' : 'dpv:Optional';
    return [
      {
        '@id': `${iri}#gegeven-${id}`,
        '@type': dataTerms[field.category],
        'dct:title': inDutchAndEnglish(field.label),
        'dpv:hasNecessity': term(necessity),
      },
    ];
  });

function storageOf({ id }: PlanPurposeText, plan: PlanContent): Node[] {
  const { retention } = plan;
  if (!retention) return [];
  const months = termOf(plan, id);
  const own = retention.perPurpose.find(({ purpose }) => purpose === id);
  const duration = months === null ? {} : { 'dpv:hasDuration': { '@value': `P${months}M`, '@type': 'xsd:duration' } };
  const description = inDutchAndEnglish(own?.reason ?? retention.reason);
  return [{ '@type': 'dpv:StorageDuration', ...duration, 'dct:description': description }];
}

/** The same without what says nothing. */
function withoutEmpty(node: Node): Node {
  const kept = Object.entries(node).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, Array.isArray(value) ? value.map(inside) : inside(value)]),
  );
}
const inside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutEmpty(value as Node) : value;
