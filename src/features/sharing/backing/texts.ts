import type { Text } from '../../../ui/index.ts';

/** Where a director can begin: said in a way that one can sign. */
export const exampleStatement = {
  nl: 'Wie bij ons zorgvuldig afweegt wat wordt gedeeld, staat er niet alleen voor.\n\nKijk je wat nodig is, praat je met de persoon waar dat kan, overleg je als je twijfelt, en schrijf je op waarom? Dan staat de organisatie achter je. Ook als het achteraf anders uitpakt. Ook als iemand klaagt. Ook als je besluit om níet te delen.\n\nEen vergissing mag. We leren ervan, samen. Niemand hoeft zich in te dekken.',
  en: 'Whoever weighs carefully here what is shared, does not stand alone.\n\nDo you look at what is needed, talk with the person where you can, consult when you are not sure, and write down why? Then the organisation stands behind you. Also when it turns out differently. Also when somebody complains. Also when you decide not to share.\n\nA mistake may happen. We learn from it, together. Nobody needs to cover themselves.',
} as const satisfies Text;

export const texts = {
  title: { nl: 'De organisatie staat achter je', en: 'The organisation stands behind you' },
  lead: {
    nl: 'Als je zorgvuldig afweegt wat je deelt, dekt de directie je. Hier staat het zwart op wit.',
    en: 'When you weigh carefully what you share, the board backs you. Here it is in black and white.',
  },
  signed: { nl: '{name}, {function}, {date}', en: '{name}, {function}, {date}' },
  followed: {
    nl: 'Je volgde de weg. De organisatie staat achter je.',
    en: 'You followed the route. The organisation stands behind you.',
  },
  readAll: { nl: 'Lees de hele verklaring', en: 'Read the whole statement' },
  none: { nl: 'Er is nog geen verklaring', en: 'There is no statement yet' },
  noneAbout: {
    nl: 'Laat de directie zeggen dat ze achter je staat als je deze weg volgt. Er ligt een voorbeeld klaar.',
    en: 'Let the board say that it stands behind you when you follow this route. An example is ready.',
  },
  noneOthers: {
    nl: 'De beheerder kan er een vastleggen. Vraag ernaar: het helpt iedereen die beslist.',
    en: 'The administrator can record one. Ask for it: it helps everybody who decides.',
  },
  write: { nl: 'Leg een verklaring vast', en: 'Record a statement' },
  rewrite: { nl: 'Leg een nieuwe versie vast', en: 'Record a new version' },
  formLead: {
    nl: 'Begin met dit voorbeeld en maak het eigen. De directie tekent; jij schrijft op wie tekende, wanneer, en waar de handtekening ligt.',
    en: 'Begin with this example and make it your own. The board signs; you write down who signed, when, and where the signature is.',
  },
  statement: { nl: 'De verklaring', en: 'The statement' },
  name: { nl: 'Wie tekende?', en: 'Who signed?' },
  function: { nl: 'Functie', en: 'Function' },
  functionAbout: { nl: 'Bijvoorbeeld: directeur, of wethouder.', en: 'For example: director, or alderman.' },
  signedOn: { nl: 'Getekend op', en: 'Signed on' },
  proof: { nl: 'Hoe weet je dat, en waar ligt de handtekening?', en: 'How do you know, and where is the signature?' },
  proofAbout: {
    nl: 'Bijvoorbeeld: op papier getekend in het overleg van 3 maart, in de map Directie.',
    en: 'For example: signed on paper in the meeting of 3 March, in the folder Board.',
  },
  save: { nl: 'Bewaar de verklaring', en: 'Save the statement' },
  saved: {
    nl: 'De verklaring staat er. Iedereen ziet haar na een besluit.',
    en: 'The statement is there. Everybody sees it after a decision.',
  },
  withdraw: { nl: 'Trek de verklaring in', en: 'Withdraw the statement' },
  withdrawn: {
    nl: 'Ingetrokken. Zij verschijnt niet meer bij nieuwe besluiten.',
    en: 'Withdrawn. It no longer appears at new decisions.',
  },
  recorded: { nl: 'Vastgelegd door {name} op {date}. {proof}', en: 'Recorded by {name} on {date}. {proof}' },
  versions: { nl: 'Eerdere versies', en: 'Earlier versions' },
  ended: { nl: 'Ingetrokken op {date}', en: 'Withdrawn on {date}' },
  replaced: { nl: 'Vervangen', en: 'Replaced' },
  back: { nl: 'Naar de organisatie', en: 'To the organisation' },
  toStatement: { nl: 'Naar de verklaring', en: 'To the statement' },
} as const satisfies Record<string, Text>;
