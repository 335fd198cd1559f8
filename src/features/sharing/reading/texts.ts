import type { Text } from '../../../ui/index.ts';
import type { Chosen, Ground } from '../decisions/share-decision.ts';

/** What was decided, with the one who would receive it as `{who}`. */
export const chosenTexts: Record<Chosen, Text> = {
  shared: { nl: 'Gedeeld met {who}', en: 'Shared with {who}' },
  'not-shared': { nl: 'Niet gedeeld met {who}', en: 'Not shared with {who}' },
  'asked-consent': { nl: 'Eerst toestemming gevraagd, voor {who}', en: 'Asked for consent first, for {who}' },
  'through-person': { nl: 'Via de persoon zelf, naar {who}', en: 'Through the person, to {who}' },
  'without-name': { nl: 'Zonder naam besproken met {who}', en: 'Discussed without a name with {who}' },
  anonymous: { nl: 'Anoniem gedeeld met {who}', en: 'Shared anonymously with {who}' },
};

/** The same when something was asked of somebody else. */
export const askedTexts: Partial<Record<Chosen, Text>> = {
  shared: { nl: 'Gevraagd aan {who}', en: 'Asked {who}' },
  'not-shared': { nl: 'Niet gevraagd aan {who}', en: 'Did not ask {who}' },
  'without-name': { nl: 'Zonder naam gevraagd aan {who}', en: 'Asked {who} without a name' },
};

/** What lets professional secrecy give way: a layer apart from the basis. */
export const groundTexts: Record<Ground, Text> = {
  consent: { nl: 'De persoon zei ja', en: 'The person said yes' },
  duty: { nl: 'De wet verplicht het', en: 'The law orders it' },
  'right-to-report': { nl: 'De wet geeft het recht om te melden', en: 'The law gives a right to report' },
  'conflict-of-duties': { nl: 'Een conflict van plichten', en: 'A conflict of duties' },
  'shared-secrecy': { nl: 'Gedeeld beroepsgeheim', en: 'Shared professional secrecy' },
  none: { nl: 'Het geheim bleef heel', en: 'The secret stayed whole' },
};

export const texts = {
  title: { nl: 'Afweging', en: 'Weighing' },
  about: { nl: 'Afweging over {name}', en: 'Weighing about {name}' },
  nobody: { nl: 'Afweging zonder persoon', en: 'Weighing about nobody in particular' },
  lead: { nl: '{by} besloot dit op {date}.', en: '{by} decided this on {date}.' },
  toExample: { nl: 'Maak er een voorbeeld van', en: 'Make an example of it' },
  back: { nl: 'Alle afwegingen', en: 'All weighings' },
  what: { nl: 'Wat is besloten', en: 'What was decided' },
  outcome: { nl: 'Uitkomst van de vragen', en: 'Outcome of the questions' },
  chosen: { nl: 'Besluit', en: 'Decision' },
  purpose: { nl: 'Doel in het plan', en: 'Purpose in the plan' },
  covenant: { nl: 'Convenant', en: 'Covenant' },
  fields: { nl: 'Gegevens', en: 'Details' },
  noFields: { nl: 'Geen gegevens', en: 'No details' },
  depth: { nl: 'Hoe diep', en: 'How deep' },
  channel: { nl: 'Langs welke weg', en: 'By which way' },
  secrecy: { nl: 'Beroepsgeheim', en: 'Professional secrecy' },
  decidedBy: { nl: 'Besloten door', en: 'Decided by' },
  plan: { nl: 'Plan', en: 'Plan' },
  planVersion: { nl: '{plan}, versie {n}', en: '{plan}, version {n}' },
  fact: { nl: 'Alleen dát het zo is', en: 'Only that it is so' },
  outline: { nl: 'In grote lijn', en: 'In outline' },
  content: { nl: 'De inhoud', en: 'The content' },
  why: { nl: 'Waarom', en: 'Why' },
  goal: { nl: 'Wat we wilden bereiken', en: 'What we wanted to achieve' },
  necessity: { nl: 'Wat nodig was', en: 'What was needed' },
  subsidiarity: { nl: 'Waarom het niet met minder kon', en: 'Why less would not do' },
  reasons: { nl: 'De afweging', en: 'The weighing' },
  deviation: { nl: 'Waarom we afweken', en: 'Why we deviated' },
  knows: { nl: 'Weet de persoon het?', en: 'Does the person know?' },
  together: { nl: 'Kon het samen?', en: 'Could it be done together?' },
  'together.together': { nl: 'Ja, samen met de persoon.', en: 'Yes, together with the person.' },
  'together.through': { nl: 'Via de persoon zelf.', en: 'Through the person.' },
  'together.neither': { nl: 'Nee, dat kon nu niet.', en: 'No, not now.' },
  howToTell: { nl: 'Zo vertellen we het', en: 'How we tell it' },
  tests: { nl: 'De toetsen van deze weg', en: 'The tests of this route' },
  meldcode: { nl: 'De stappen van de Meldcode', en: 'The steps of the reporting code' },
  law: { nl: 'De wet hierachter', en: 'The law behind it' },
  lawOn: { nl: '{text} Geldt sinds {date}.', en: '{text} In force since {date}.' },
  unchecked: { nl: 'Nog niet nagekeken door een jurist.', en: 'Not yet checked by a lawyer.' },
  after: { nl: 'Wat er daarna gebeurde', en: 'What happened after that' },
  decidedOn: { nl: 'Besloten door {name}', en: 'Decided by {name}' },
  replaced: { nl: 'Er kwam een nieuw besluit', en: 'A new decision was taken' },
  replaces: { nl: 'Dit vervangt een eerder besluit', en: 'This takes the place of an earlier decision' },
  readIt: { nl: 'Lees dat besluit', en: 'Read that decision' },
  checks: { nl: 'De tien vragen bij dit besluit', en: 'The ten questions of this decision' },
  sheet: { nl: 'Op één blad', en: 'On one page' },
  doubt: { nl: 'Ik twijfel', en: 'I am not sure' },
  facts: { nl: 'Wat toen bekend was', en: 'What was known then' },
  permission: { nl: 'Toestemming', en: 'Consent' },
  relation: { nl: 'Band met de persoon', en: 'Tie to the person' },
  list: { nl: 'Afwegingen', en: 'Weighings' },
  listLead: {
    nl: 'Elk besluit om iets over {name} te delen, of juist niet. Het nieuwste staat bovenaan.',
    en: 'Every decision to share something about {name}, or not. The newest is at the top.',
  },
  listEmpty: { nl: 'Nog geen afweging', en: 'No weighing yet' },
  listEmptyAbout: {
    nl: 'Wil je iets delen of vragen? De hulp “Mag ik dit delen?” brengt je in een paar minuten bij een besluit.',
    en: 'Do you want to share or ask something? “May I share this?” brings you to a decision in a few minutes.',
  },
  begin: { nl: 'Mag ik dit delen?', en: 'May I share this?' },
  listFile: { nl: 'Haal deze lijst op', en: 'Download this list' },
  toClient: { nl: 'Naar de cliënt', en: 'To the client' },
  offRoute: { nl: 'Afgeweken, met reden', en: 'Deviated, with a reason' },
  by: { nl: 'door {name}', en: 'by {name}' },
  when: { nl: 'Wanneer', en: 'When' },
  told: { nl: 'Verteld', en: 'Told' },
  decisionHead: { nl: 'Besluit', en: 'Decision' },
  reasonHead: { nl: 'Reden', en: 'Reason' },
  byHead: { nl: 'Wie', en: 'Who' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
} as const satisfies Record<string, Text>;

/** What was known of the permission of the person at that moment. */
export const permissionTexts = {
  'not-asked': { nl: 'niet gevraagd', en: 'not asked' },
  asked: { nl: 'gevraagd, nog geen antwoord', en: 'asked, no answer yet' },
  given: { nl: 'gegeven', en: 'given' },
  refused: { nl: 'geweigerd', en: 'refused' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  objected: { nl: 'bezwaar gemaakt', en: 'objected' },
  expired: { nl: 'verlopen', en: 'expired' },
} as const satisfies Record<string, Text>;

export const relationTexts = {
  own: { nl: 'eigen cliënt', en: 'own client' },
  team: { nl: 'cliënt van het eigen team', en: 'client of the own team' },
  'break-glass': { nl: 'noodtoegang, met reden', en: 'emergency access, with a reason' },
  none: { nl: 'geen', en: 'none' },
} as const satisfies Record<string, Text>;
