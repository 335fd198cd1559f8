import type { PlanContent } from '../../../plan/document/content.ts';
import type { bases, partyRoles, peopleKinds, transferMechanisms } from '../../../plan/document/vocabulary.ts';
import type { RiskLevel } from '../../draft.ts';
import { type sourceWords } from '../words.ts';

/** The choices of the form, to the letter; the spelling of the second basis is theirs. */
export const parBases: Record<(typeof bases)[number], string> = {
  consent: 'Rechtsgrond toestemming',
  contract: 'Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms',
  'legal-obligation': 'Rechtsgrond wettelijke verplichting',
  'vital-interest': 'Rechtsgrond vitaal belang',
  'public-task': 'Rechtsgrond taak van algemeen belang',
  'legitimate-interest': 'Rechtsgrond gerechtvaardigd belang',
};

export const parRoles: Record<(typeof partyRoles)[number], string> = {
  processor: 'Verwerker',
  controller: 'Ontvanger',
  'joint-controller': 'Gezamenlijke verwerkingsverantwoordelijke',
  referrer: 'Verstrekker',
};

export const parTransfers: Record<(typeof transferMechanisms)[number], string> = {
  adequacy: 'Adequaatheidsbesluit',
  'standard-clauses': 'Standaard contractsbepaling (SCC)',
  'binding-rules': 'binding corporate rules/bindend bedrijfsvoorschrift (bcr)',
  certification: 'Goedgekeurde certificeringsmechanisme',
  'code-of-conduct': 'Goedgekeurde gedragscode',
  'binding-instrument': 'Juridisch bindend en afdwingbaar instrument',
  derogation: 'uitzondering artikel 49 avg',
};

export const parOwnRoles: Record<PlanContent['role'], string> = {
  controller: 'Verwerkingsverantwoordelijke',
  'joint-controller': 'Gezamenlijke verwerkingsverantwoordelijke',
  processor: 'Verwerker',
};

export const parLevels: Record<RiskLevel, string> = { low: 'laag', middle: 'midden', high: 'hoog' };
/** 1 to 4 as the three of the form: the two highest are high. */
export const parWeight = (weight: number): string => (weight <= 1 ? 'laag' : weight === 2 ? 'midden' : 'hoog');

export const peopleWords: Record<(typeof peopleKinds)[number], string> = {
  clients: 'Cliënten',
  residents: 'Inwoners',
  family: 'Familie',
  carers: 'Mantelzorgers',
  representatives: 'Vertegenwoordigers',
  children: 'Kinderen',
  partners: 'Partners',
  volunteers: 'Vrijwilligers',
  employees: 'Medewerkers',
  subscribers: 'Abonnees',
  others: 'Anderen',
};

export const fromOthers = (source: keyof typeof sourceWords): boolean => source === 'referrer' || source === 'register';
export const NOT_FURTHER = 'Niet van toepassing (geen verdere verwerking)';
export const COMPATIBLE = 'Verenigbaar met oorspronkelijk doeleinde';
