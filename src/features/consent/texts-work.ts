import { unreadableCharacter } from '../../platform/http/unreadable.ts';
import type { PermissionState } from '../../gate/act.ts';
import type { Text } from '../../ui/index.ts';

/** For who works here: "je". */
export const workTexts = {
  title: { nl: 'Toestemmingen', en: 'Consents' },
  lead: {
    nl: 'Per doel een eigen vraag. Ja, nee of gestopt geldt meteen, overal.',
    en: 'A question of its own per purpose. Yes, no or stopped holds at once, everywhere.',
  },
  back: { nl: 'Terug naar de cliënt', en: 'Back to the client' },
  backToAll: { nl: 'Terug naar de toestemmingen', en: 'Back to the consents' },
  toParty: { nl: '{title}: {party}', en: '{title}: {party}' },
  ask: { nl: 'Vraag toestemming', en: 'Ask consent' },
  askAgain: { nl: 'Vraag het opnieuw', en: 'Ask again' },
  writeDown: { nl: 'Schrijf een antwoord op', en: 'Write down an answer' },
  stopFor: { nl: 'Stop dit namens {name}', en: 'Stop this for {name}' },
  askedOn: { nl: 'Gevraagd op {day}. Er is nog geen antwoord.', en: 'Asked on {day}. There is no answer yet.' },
  notByMail: {
    nl: 'Vraag dit in een gesprek of op papier. Per mail mag niet: de vraag zelf is dan al reclame.',
    en: 'Ask this in a conversation or on paper. Not by mail: the question itself would be advertising.',
  },
  said: { nl: '{answer}, op {day}, {how}.', en: '{answer}, on {day}, {how}.' },
  byClient: { nl: 'Zelf gekozen.', en: 'Chosen by the client.' },
  byRepresentative: {
    nl: 'Gekozen door {name}, die namens de cliënt handelt.',
    en: 'Chosen by {name}, who acts for the client.',
  },
  byWorker: { nl: 'Opgeschreven door {name}.', en: 'Written down by {name}.' },
  byWorkerLater: { nl: 'Opgeschreven door {name} op {day}.', en: 'Written down by {name} on {day}.' },
  someone: { nl: 'een collega', en: 'a colleague' },
  evidence: { nl: 'Bewijs', en: 'Evidence' },
  others: { nl: 'Hiervoor vraag je geen toestemming', en: 'You ask no consent for this' },
  othersText: {
    nl: 'Deze doelen rusten op iets anders. Vraag er dus niet naar: een nee zou niets veranderen.',
    en: 'These purposes rest on something else. So do not ask: a no would change nothing.',
  },
  history: { nl: 'Wat er gezegd is', en: 'What was said' },
  historyEmpty: {
    nl: 'Nog niets. Elk antwoord komt hier, met het bewijs.',
    en: 'Nothing yet. Each answer comes here, with its evidence.',
  },
  shownText: { nl: 'De tekst van toen', en: 'The text of that time' },
  // Ask
  askTitle: { nl: 'Toestemming vragen', en: 'Ask consent' },
  askLead: {
    nl: 'Kies wat je wilt vragen. {name} ziet voor elk doel een eigen vraag, zonder vinkje vooraf.',
    en: 'Choose what you want to ask. {name} sees a question of its own per purpose, with nothing ticked.',
  },
  what: { nl: 'Wat wil je vragen?', en: 'What do you want to ask?' },
  whom: { nl: 'Aan wie?', en: 'Whom?' },
  way: { nl: 'Hoe wil je het vragen?', en: 'How do you want to ask?' },
  wayLink: { nl: 'Met een bericht en een veilige link', en: 'With a message and a secure link' },
  wayLinkText: {
    nl: 'In de mail staat alleen dat er iets klaarstaat. De vraag staat achter een code of woord.',
    en: 'The mail only says that something is ready. The question is behind a code or word.',
  },
  wayInPerson: { nl: 'In een gesprek', en: 'In a conversation' },
  wayInPersonText: {
    nl: 'Je leest de vraag voor en schrijft het antwoord op.',
    en: 'You read the question out and write down the answer.',
  },
  preview: { nl: 'Zo staat de vraag er: {title}', en: 'This is how the question looks: {title}' },
  send: { nl: 'Vraag toestemming', en: 'Ask consent' },
  marketing: { nl: 'Niet per mail', en: 'Not by mail' },
  nothingToAsk: { nl: 'Alles is al gevraagd', en: 'Everything has been asked' },
  nothingToAskText: {
    nl: 'Voor elk doel is er een antwoord. Wil {name} iets veranderen? Schrijf dat op bij het doel.',
    en: 'There is an answer for each purpose. Does {name} want a change? Write it down at the purpose.',
  },
  // Record
  recordTitle: { nl: 'Antwoord opschrijven', en: 'Write down an answer' },
  recordLead: {
    nl: 'Lees de tekst voor of laat hem lezen. Schrijf daarna op wat {name} zei.',
    en: 'Read the text out or let it be read. Then write down what {name} said.',
  },
  answer: { nl: 'Wat zei {name}?', en: 'What did {name} say?' },
  saidYes: { nl: 'Ja, dat mag', en: 'Yes, you may' },
  saidNo: { nl: 'Nee, liever niet', en: 'No, rather not' },
  method: { nl: 'Hoe zei {name} dat?', en: 'How did {name} say so?' },
  paper: { nl: 'Op papier', en: 'On paper' },
  phone: { nl: 'Aan de telefoon', en: 'By phone' },
  'in-person': { nl: 'In een gesprek', en: 'In a conversation' },
  saidOn: { nl: 'Op welke dag?', en: 'On which day?' },
  saidOnText: { nl: 'Laat leeg als het vandaag was.', en: 'Leave empty when it was today.' },
  evidenceLabel: { nl: 'Waaruit blijkt dat?', en: 'What shows it?' },
  evidenceText: {
    nl: 'Bijvoorbeeld waar het formulier ligt, of wat er letterlijk gezegd is.',
    en: 'For example where the form is, or what was said word for word.',
  },
  keep: { nl: 'Bewaar het antwoord', en: 'Keep the answer' },
  // Withdraw on behalf
  stopTitle: { nl: 'Stoppen namens de cliënt', en: 'Stop for the client' },
  stopLead: {
    nl: 'Het geldt meteen. Wat klaarstaat om te versturen, gaat niet meer weg. {name} ziet dat je dit deed.',
    en: 'It holds at once. What is waiting to be sent will not go. {name} sees that you did this.',
  },
  stopEvidence: { nl: 'Wie vroeg dit, en hoe?', en: 'Who asked for this, and how?' },
  stopEvidenceText: {
    nl: 'Bijvoorbeeld: belde vandaag zelf en wil de nieuwsbrief niet meer.',
    en: 'For example: called today and no longer wants the newsletter.',
  },
  stopNow: { nl: 'Stop dit nu', en: 'Stop this now' },
  inPerson: { nl: 'Vraag het in een gesprek of op papier', en: 'Ask in a conversation or on paper' },
} as const satisfies Record<string, Text>;

export const stateTexts: Readonly<Record<PermissionState, Text>> = {
  given: { nl: 'Ja', en: 'Yes' },
  refused: { nl: 'Nee', en: 'No' },
  withdrawn: { nl: 'Gestopt', en: 'Stopped' },
  objected: { nl: 'Bezwaar', en: 'Objected' },
  expired: { nl: 'Verlopen', en: 'Expired' },
  asked: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
  'not-asked': { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
};

/** What `?gelukt=` may say; an unknown code says nothing. */
export const doneTexts: Readonly<Record<string, Text>> = {
  gevraagd: {
    nl: 'De vraag is onderweg. Het antwoord komt hier te staan.',
    en: 'The question is on its way. The answer will be here.',
  },
  opgeschreven: { nl: 'Het antwoord is bewaard en geldt meteen.', en: 'The answer is kept and holds at once.' },
  gestopt: { nl: 'Gestopt. Het geldt vanaf nu.', en: 'Stopped. It holds from now on.' },
  wasgestopt: { nl: 'Dit was al gestopt. Er is niets veranderd.', en: 'This was stopped already. Nothing changed.' },
};

/** What is wrong with a field, or why it was refused, and how to make it right. */
export const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_big: { nl: 'Dit is te lang. Maak het korter.', en: 'This is too long. Make it shorter.' },
  invalid_value: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  'no-control-characters': {
    nl: 'Er staan tekens in die we niet kunnen lezen.',
    en: 'There are characters in it that we cannot read.',
  },
  'no-such-day': { nl: 'Deze dag bestaat niet. Schrijf jjjj-mm-dd.', en: 'There is no such day. Write yyyy-mm-dd.' },
  'not-a-purpose': { nl: 'Kies uit de lijst.', en: 'Choose from the list.' },
  'has-answered': {
    nl: 'Hier is al ja op gezegd. Wil iemand stoppen? Gebruik dan de knop "Stop dit".',
    en: 'The answer is yes already. Does somebody want to stop? Then use the button "Stop this".',
  },
  'rests-on-something-else': {
    nl: 'Dit doel rust op iets anders. Je hoeft er geen toestemming voor te vragen.',
    en: 'This purpose rests on something else. You need not ask consent for it.',
  },
  'no-address': {
    nl: 'Er is geen e-mailadres. Vraag het in een gesprek, of vul eerst een adres in bij de cliënt.',
    en: 'There is no mail address. Ask in a conversation, or fill in an address at the client first.',
  },
  'no-second-proof': {
    nl: 'Een link opent alleen met een tweede bewijs, en dat is er nog niet. Spreek dat eerst af, of vraag het in een gesprek.',
    en: 'A link only opens with a second proof, and there is none yet. Agree on one first, or ask in a conversation.',
  },
  'not-for-this-representative': {
    nl: 'Deze persoon beslist hier niet over. Vraag het aan de cliënt zelf, of kies minder doelen.',
    en: 'This person does not decide about this. Ask the client, or choose fewer purposes.',
  },
  'others-decide': {
    nl: 'Hier beslissen de ouders, of wie benoemd is. Kies bij “Aan wie?” een van hen, of vraag het in een gesprek.',
    en: 'Here the parents decide, or whoever was appointed. Choose one of them at “Whom?”, or ask in a conversation.',
  },
  'whose-words': {
    nl: 'Hier beslissen meer mensen. Kies wie dit zei.',
    en: 'Several people decide here. Choose who said this.',
  },
  'text-changed': {
    nl: 'De tekst van het plan is net veranderd. Lees de nieuwe tekst voor en bewaar daarna.',
    en: 'The text of the plan has just changed. Read out the new text and then keep the answer.',
  },
  'not-said-yet': {
    nl: 'Deze dag moet nog komen. Klopt het jaar?',
    en: 'This day is still to come. Is the year right?',
  },
  'said-no-since': {
    nl: 'Na deze dag zei de cliënt nee of stopte. Dat geldt. Vraag het zo nodig opnieuw.',
    en: 'After this day the client said no or stopped. That holds. Ask again if needed.',
  },
};
