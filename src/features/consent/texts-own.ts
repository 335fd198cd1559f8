import type { Text } from '../../ui/index.ts';

/** For the person itself: "u", short sentences, never a bare no. */
export const ownTexts = {
  title: { nl: 'Stoppen of veranderen', en: 'Stop or change' },
  lead: {
    nl: 'Hier staat wat {organisation} mag. U kiest zelf. U kunt altijd stoppen.',
    en: 'This is what {organisation} may do. You choose. You can always stop.',
  },
  back: { nl: 'Terug', en: 'Back' },
  lookingFor: { nl: 'U kijkt voor: {name}', en: 'You are looking for: {name}' },
  questionWaits: { nl: 'Er is een vraag voor u', en: 'There is a question for you' },
  questionsWait: { nl: 'Er zijn {n} vragen voor u', en: 'There are {n} questions for you' },
  questionWaitsText: {
    nl: 'U kiest ja of nee. Nee zeggen mag altijd.',
    en: 'You choose yes or no. Saying no is always fine.',
  },
  toQuestion: { nl: 'Lees de vraag', en: 'Read the question' },
  toQuestions: { nl: 'Lees de vragen', en: 'Read the questions' },
  may: { nl: 'Dit mag', en: 'This is allowed' },
  mayNothing: {
    nl: 'Er is nu niets waar u ja tegen zei. Krijgt u een vraag? Dan ziet u die hier.',
    en: 'There is nothing now that you said yes to. When you get a question, you see it here.',
  },
  mayNot: { nl: 'Dit mag niet', en: 'This is not allowed' },
  mayNotText: {
    nl: 'Wilt u dit toch? Zeg het ons. Dan krijgt u de vraag opnieuw.',
    en: 'Do you want this after all? Tell us. Then you get the question again.',
  },
  saidYes: { nl: 'Ja, sinds {day}.', en: 'Yes, since {day}.' },
  saidNo: { nl: 'Nee, sinds {day}.', en: 'No, since {day}.' },
  stopped: { nl: 'Gestopt op {day}.', en: 'Stopped on {day}.' },
  noMore: { nl: 'Dit gebeurt nu niet.', en: 'This is not done now.' },
  stop: { nl: 'Stop hiermee', en: 'Stop this' },
  others: { nl: 'Hiervoor vragen we geen ja', en: 'We do not ask a yes for this' },
  othersText: {
    nl: 'Hier ligt een andere reden onder. Die staat erbij.',
    en: 'This has another reason. It is given here.',
  },
  history: { nl: 'Wat er eerder gekozen is', en: 'What was chosen before' },
  yourProof: { nl: 'Bekijk het bewijs', en: 'See the proof' },
  noticeAnswered: { nl: 'Uw antwoord is bewaard. Het geldt meteen.', en: 'Your answer is kept. It holds at once.' },
  noticeStopped: {
    nl: 'Gestopt. Het geldt vanaf nu. U hoeft niets meer te doen.',
    en: 'Stopped. It holds from now on. You need to do nothing more.',
  },
  noticeWas: { nl: 'Dit was al zo. Er is niets veranderd.', en: 'This was so already. Nothing changed.' },
  // Questions
  questionsTitle: { nl: 'Mag dit?', en: 'May we do this?' },
  questionsLead: {
    nl: 'Kies bij elke vraag ja of nee. Wat u open laat, blijft open.',
    en: 'Choose yes or no for each question. What you leave open stays open.',
  },
  questionOf: { nl: 'Vraag {n} van {total}', en: 'Question {n} of {total}' },
  yes: { nl: 'Ja, dat mag', en: 'Yes, you may' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
  send: { nl: 'Bewaar mijn antwoord', en: 'Keep my answer' },
  noQuestions: { nl: 'Er zijn nu geen vragen', en: 'There are no questions now' },
  noQuestionsText: {
    nl: 'Komt er een nieuwe vraag? Dan krijgt u een bericht.',
    en: 'When there is a new question, you get a message.',
  },
  chooseOne: { nl: 'Kies bij minstens één vraag ja of nee.', en: 'Choose yes or no for at least one question.' },
  // Stopping
  stopTitle: { nl: 'Hiermee stoppen?', en: 'Stop this?' },
  stopHeading: { nl: 'Stoppen met “{title}”?', en: 'Stop “{title}”?' },
  changes: { nl: 'Dit verandert', en: 'This changes' },
  changesNow: {
    nl: '{organisation} doet dit vanaf nu niet meer.',
    en: '{organisation} no longer does this from now on.',
  },
  changesWaiting: {
    nl: 'Wat nog klaarstond om te versturen, gaat niet meer weg.',
    en: 'What was waiting to be sent will not go.',
  },
  changesParty: {
    nl: '{party} krijgt hierover niets meer van ons.',
    en: '{party} gets nothing more about this from us.',
  },
  stays: { nl: 'Dit blijft', en: 'This stays' },
  staysRest: {
    nl: 'Wat u verder met ons afsprak, gaat gewoon door.',
    en: 'What else you agreed on with us goes on as before.',
  },
  staysOthers: { nl: 'Uw andere keuzes blijven zoals ze zijn.', en: 'Your other choices stay as they are.' },
  staysPast: { nl: 'Wat al gebeurd is, draaien we niet terug.', en: 'What was done already is not undone.' },
  staysProof: {
    nl: 'We bewaren een bewijs dat u ja zei, en dat u stopte.',
    en: 'We keep proof that you said yes, and that you stopped.',
  },
  stopNow: { nl: 'Ja, stop hiermee', en: 'Yes, stop this' },
  notNow: { nl: 'Toch niet, ga terug', en: 'Not now, go back' },
} as const satisfies Record<string, Text>;

export const receiptTexts = {
  title: { nl: 'Uw bewijs', en: 'Your proof' },
  lead: {
    nl: 'Dit legde {organisation} vast. U kunt het bewaren.',
    en: 'This is what {organisation} recorded. You can keep it.',
  },
  said: { nl: 'Wat er gezegd is', en: 'What was said' },
  when: { nl: 'Wanneer', en: 'When' },
  how: { nl: 'Hoe', en: 'How' },
  writtenDown: { nl: '{how}, opgeschreven door {organisation}', en: '{how}, written down by {organisation}' },
  shown: { nl: 'De tekst die erbij stond', en: 'The text that went with it' },
  download: { nl: 'Bewaar het bewijs', en: 'Keep the proof' },
  soon: { nl: 'Het bewijs is er bijna', en: 'The proof is nearly there' },
  soonText: {
    nl: 'Het wordt nu ondertekend. Dat duurt een paar tellen.',
    en: 'It is being signed now. That takes a few seconds.',
  },
  lookAgain: { nl: 'Kijk opnieuw', en: 'Look again' },
  check: { nl: 'Hoe kan iemand dit nakijken?', en: 'How can somebody check this?' },
  checkText: {
    nl: 'In het bestand zit een handtekening van {organisation}. Iemand die met computers werkt, kan die nakijken zonder ons. Dat gaat zo:',
    en: 'The file holds a signature of {organisation}. Somebody who works with computers can check it without us, like this:',
  },
  keys: { nl: 'De openbare sleutels', en: 'The public keys' },
  limit: {
    nl: 'Het bewijs toont wat {organisation} vastlegde, en wanneer. Uw naam staat er niet in. Het is geen handtekening van u.',
    en: 'The proof shows what {organisation} recorded, and when. Your name is not in it. It is no signature of yours.',
  },
} as const satisfies Record<string, Text>;
