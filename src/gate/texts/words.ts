import type { Outcome, StepNumber } from '../decision.ts';
import type { AuthorityId, Deciding, Recipient } from '../act.ts';
import type { Channel, Operation } from '../plan.ts';
import type { Text } from './text.ts';

export const outcomeTexts: Record<Outcome, Text> = {
  yes: { nl: 'Ja, dit kan', en: 'Yes, this is possible' },
  'yes-if': { nl: 'Ja, zo kan het', en: 'Yes, like this it is possible' },
  consult: { nl: 'Overleg eerst', en: 'Consult first' },
  'not-like-this': { nl: 'Zo nog niet – dit kan wel', en: 'Not like this yet – this is possible' },
};

/** The ten steps as they are printed everywhere. */
export const stepTexts: Record<StepNumber, Text> = {
  1: { nl: 'Wijs een verantwoordelijke toe', en: 'Name somebody responsible' },
  2: { nl: 'Bepaal het doel', en: 'Decide the purpose' },
  3: { nl: 'Bepaal welke gegevens nodig zijn', en: 'Decide which data are needed' },
  4: { nl: 'Toets de noodzaak', en: 'Test the necessity' },
  5: { nl: 'Verzamel op het juiste moment', en: 'Collect at the right moment' },
  6: { nl: 'Regel toestemming of een andere grondslag', en: 'Arrange consent or another legal basis' },
  7: { nl: 'Leg gegevensstromen naar derden vast', en: 'Record flows to third parties' },
  8: { nl: 'Gebruik alleen voor het doel', en: 'Use only for the purpose' },
  9: { nl: 'Beveilig', en: 'Protect' },
  10: { nl: 'Archiveer en vernietig', en: 'Archive and destroy' },
};

export const operationTexts: Record<Operation, Text> = {
  view: { nl: 'bekijken', en: 'viewing' },
  record: { nl: 'vastleggen', en: 'recording' },
  ask: { nl: 'vragen', en: 'asking' },
  share: { nl: 'delen', en: 'sharing' },
  send: { nl: 'versturen', en: 'sending' },
  publish: { nl: 'publiceren', en: 'publishing' },
  reuse: { nl: 'hergebruiken', en: 'reusing' },
  archive: { nl: 'archiveren', en: 'archiving' },
  destroy: { nl: 'vernietigen', en: 'destroying' },
  export: { nl: 'meegeven', en: 'exporting' },
};

export const channelTexts: Record<Channel, Text> = {
  screen: { nl: 'het scherm', en: 'the screen' },
  'in-person': { nl: 'een gesprek', en: 'a conversation' },
  phone: { nl: 'de telefoon', en: 'the phone' },
  letter: { nl: 'een brief', en: 'a letter' },
  'secure-link': { nl: 'een beveiligde link', en: 'a secure link' },
  mail: { nl: 'gewone e-mail', en: 'ordinary e-mail' },
  sms: { nl: 'sms', en: 'text message' },
};

export const recipientTexts: Record<Exclude<Recipient['kind'], 'party' | 'authority'>, Text> = {
  self: { nl: 'de persoon zelf', en: 'the person' },
  representative: { nl: 'de vertegenwoordiger', en: 'the representative' },
  colleague: { nl: 'een collega', en: 'a colleague' },
  carer: { nl: 'familie of mantelzorger', en: 'family or informal carer' },
};

/** Whose yes counts. */
export const decidingTexts: Record<Deciding['who'], Text> = {
  person: { nl: 'de persoon', en: 'the person' },
  'person-and-parents': { nl: 'de jongere en de ouders', en: 'the young person and the parents' },
  parents: { nl: 'de ouders', en: 'the parents' },
  representative: { nl: 'de vertegenwoordiger', en: 'the representative' },
};

export const authorityTexts: Record<AuthorityId, Text> = {
  police: { nl: 'de politie', en: 'the police' },
  'public-prosecutor': { nl: 'het Openbaar Ministerie of parket', en: 'the public prosecutor' },
  court: { nl: 'de rechter', en: 'the court' },
  'veilig-thuis': { nl: 'Veilig Thuis', en: 'Veilig Thuis (reports of abuse)' },
  'child-protection': { nl: 'de kinderbescherming', en: 'child protection' },
  inspection: { nl: 'de inspectie', en: 'the inspectorate' },
  benefits: { nl: 'een uitkerende instantie', en: 'a benefits agency' },
  'other-authority': { nl: 'een andere instantie', en: 'another authority' },
};
