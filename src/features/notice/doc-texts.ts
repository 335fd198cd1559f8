import type { Text } from '../../ui/index.ts';

/** The fixed sentences of a notice and of a consent form, to whom it is about: "u", short, without terms of law. */
export const docTexts = {
  title: { nl: 'Wat {name} met uw gegevens doet', en: 'What {name} does with your data' },
  subtitle: { nl: 'Privacyverklaring', en: 'Privacy notice' },
  intro: {
    nl: 'Wij zijn {name}. Om u te helpen, gebruiken wij gegevens van u. Hier leest u welke, waarvoor, hoelang, en wat u zelf kunt doen.',
    en: 'We are {name}. To help you we use data about you. Here you read which data, what for, how long, and what you can do.',
  },
  whoWeAre: { nl: 'Zo bereikt u ons', en: 'How to reach us' },
  controller: {
    nl: '{name} beslist waarvoor uw gegevens gebruikt worden en zorgt dat dat goed gaat.',
    en: '{name} decides what your data are used for and takes care that it goes well.',
  },
  fgHead: { nl: 'Iemand die meekijkt', en: 'Somebody who keeps watch' },
  fgText: {
    nl: 'Wij hebben een functionaris gegevensbescherming (FG). Die let op uw privacy en beslist daarover onafhankelijk.',
    en: 'We have a data protection officer. That person watches over your privacy and does not take orders about it.',
  },
  whatWeDo: { nl: 'Wat wij met uw gegevens doen', en: 'What we do with your data' },
  forWhom: { nl: 'Dit gaat over {people}.', en: 'This is about {people}.' },
  together: {
    nl: 'Wij doen dit samen met {names}. U kunt bij ons allebei terecht.',
    en: 'We do this together with {names}. You can turn to either of us.',
  },
  onBehalf: { nl: 'Wij doen dit in opdracht van {names}.', en: 'We do this on behalf of {names}.' },
  what: { nl: 'Wat wij doen', en: 'What we do' },
  why: { nl: 'Waarom', en: 'Why' },
  may: { nl: 'Waarom dat mag', en: 'Why we may' },
  which: { nl: 'Welke gegevens', en: 'Which data' },
  fromOthers: { nl: 'Van wie wij het krijgen', en: 'Where we get it' },
  who: { nl: 'Wie het ook krijgt', en: 'Who else gets it' },
  sourceReferrer: { nl: '{field}: van wie u naar ons verwees.', en: '{field}: from whoever referred you to us.' },
  sourceRegister: { nl: '{field}: uit {register}.', en: '{field}: from {register}.' },
  someRegister: { nl: 'een register van de overheid', en: 'a register of the government' },
  roleProcessor: { nl: 'werkt in onze opdracht', en: 'works on our instructions' },
  roleController: { nl: 'beslist zelf wat ermee gebeurt', en: 'decides what happens with it' },
  roleJoint: { nl: 'beslist samen met ons', en: 'decides together with us' },
  nobody: { nl: 'Niemand anders.', en: 'Nobody else.' },
  howLong: { nl: 'Hoelang wij het bewaren', en: 'How long we keep it' },
  notFor: { nl: 'Waarvoor niet', en: 'What it is not for' },
  onlyIfNeeded: { nl: 'Alleen als het nodig is: {fields}.', en: 'Only if needed: {fields}.' },
  inLaw: { nl: '{text} Reden in de wet: {law}.', en: '{text} Reason in the law: {law}.' },
  interest: { nl: '{text} Ons belang: {interest}', en: '{text} Our interest (written in Dutch): {interest}' },
  youStop: {
    nl: 'U mag altijd van gedachten veranderen. Stoppen is even makkelijk als ja zeggen.',
    en: 'You may always change your mind. Stopping is as easy as saying yes.',
  },
  outsideHead: { nl: 'Gegevens buiten Europa', en: 'Data outside Europe' },
  outside: {
    nl: '{party} bewaart gegevens in {country}. Wat u beschermt: {safeguard}.',
    en: '{party} keeps data in {country}. What protects you: {safeguard}.',
  },
  outsideHow: {
    nl: 'Wilt u die afspraken lezen? Vraag ernaar.',
    en: 'Would you like to read those agreements? Ask for them.',
  },
  noneOutside: {
    nl: 'Uw gegevens blijven in landen met de Europese privacyregels.',
    en: 'Your data stay in countries with the European privacy rules.',
  },
  termOnly: { nl: '{total} na {start} vernietigen wij het.', en: 'We destroy it {total} after {start}.' },
  termWithArchive: {
    nl: '{archive} na {start} gaat het naar het archief, {total} na {start} vernietigen wij het.',
    en: 'It goes to the archive {archive} after {start}; we destroy it {total} after {start}.',
  },
  termUntilStopped: { nl: 'Tot u stopt.', en: 'Until you stop.' },
  safeGeneral: {
    nl: 'Hoe gevoeliger uw gegevens zijn, hoe meer wij doen om ze te beschermen.',
    en: 'The more sensitive your data are, the more we do to protect them.',
  },
  safeHead: { nl: 'Hoe wij uw gegevens veilig houden', en: 'How we keep your data safe' },
  rightsHead: { nl: 'Wat u kunt doen', en: 'What you can do' },
  rightsIntro: {
    nl: 'U kunt ons alles vragen wat hieronder staat. Het kost niets. Wij vragen geen kopie van uw identiteitskaart. U krijgt antwoord binnen {days} dagen. De wet geeft ons hoogstens {legal}.',
    en: 'You can ask us everything below. It costs nothing. We do not ask for a copy of your identity card. You get an answer within {days} days. The law gives us {legal} at most.',
  },
  oneMonth: { nl: 'één maand', en: 'one month' },
  rightSee: {
    nl: 'Zien wat wij van u hebben, en een kopie krijgen.',
    en: 'See what we have about you, and get a copy.',
  },
  rightCorrect: { nl: 'Laten verbeteren wat niet klopt.', en: 'Have corrected what is wrong.' },
  rightErase: {
    nl: 'Laten wissen. Soms zegt een wet dat wij iets moeten bewaren. Dan leggen wij dat uit.',
    en: 'Have data erased. Sometimes a law says we must keep something. Then we explain it.',
  },
  rightPause: {
    nl: 'Laten stilzetten, terwijl wij iets uitzoeken.',
    en: 'Have data put on hold while we look into something.',
  },
  rightObject: {
    nl: 'Bezwaar maken. Wij kijken dan opnieuw, met uw reden erbij. Reclame stopt meteen.',
    en: 'Object. Then we look again, with your reason. Advertising stops at once.',
  },
  rightTake: {
    nl: 'Uw gegevens meenemen in een bestand, als het om een afspraak of uw toestemming gaat.',
    en: 'Take your data along in a file, where it is about a contract or your consent.',
  },
  rightStop: { nl: 'Stoppen met iets waar u ja op zei.', en: 'Stop something that you said yes to.' },
  complainHead: { nl: 'Bent u het niet met ons eens?', en: 'Do you disagree with us?' },
  complain: {
    nl: 'Zeg het ons eerst, dan zoeken wij samen naar een oplossing. U kunt altijd klagen bij {authority}.',
    en: 'Tell us first, and we look for a solution together. You can always complain to {authority}.',
  },
  authorityNL: {
    nl: 'de Autoriteit Persoonsgegevens',
    en: 'the Dutch data protection authority (Autoriteit Persoonsgegevens)',
  },
  authorityBE: {
    nl: 'de Gegevensbeschermingsautoriteit',
    en: 'the Belgian data protection authority (Gegevensbeschermingsautoriteit)',
  },
  notGivingHead: { nl: 'Moet u gegevens geven?', en: 'Must you give data?' },
  automatedHead: { nl: 'Beslist een computer over u?', en: 'Does a computer decide about you?' },
  websiteHead: { nl: 'Onze website', en: 'Our website' },
  extraHead: { nl: 'Verder', en: 'Also' },
  updated: {
    nl: 'Laatst bijgewerkt op {date}. Dit is versie {version}.',
    en: 'Last updated on {date}. This is version {version}.',
  },
  // the consent form
  formTitle: { nl: 'Toestemming: {purpose}', en: 'Consent: {purpose}' },
  formLead: {
    nl: 'Lees dit rustig. U mag ja of nee zeggen. Vraag gerust uitleg.',
    en: 'Read this at your ease. You may say yes or no. Do ask for an explanation.',
  },
  formQuestion: { nl: 'Onze vraag', en: 'Our question' },
  formFree: { nl: 'Als u nee zegt', en: 'If you say no' },
  formFreeText: {
    nl: 'Nee zeggen mag. U hoeft niet te zeggen waarom.',
    en: 'You may say no. You need not say why.',
  },
  formStop: { nl: 'Later stoppen', en: 'Stopping later' },
  formStopText: {
    nl: 'U kunt op elk moment stoppen: bel, schrijf of zeg het ons. Wat vóór die tijd gebeurde, blijft geldig.',
    en: 'You can stop at any time: call, write or tell us. What happened before stays valid.',
  },
  formAnswer: { nl: 'Uw antwoord', en: 'Your answer' },
  formYes: { nl: '☐  Ja, dat mag.', en: '☐  Yes, you may.' },
  formNo: { nl: '☐  Nee, dat wil ik niet.', en: '☐  No, I do not want that.' },
  formSign: { nl: 'Naam, datum en handtekening', en: 'Name, date and signature' },
  formFor: {
    nl: 'Namens iemand anders? Schrijf voor wie, en hoe u die persoon vertegenwoordigt.',
    en: 'On behalf of someone else? Write for whom, and how you represent that person.',
  },
  formKeep: { nl: 'U krijgt een kopie van dit blad.', en: 'You get a copy of this sheet.' },
  noNotice: { nl: 'Hierover staat nog niets.', en: 'Nothing here yet.' },
} as const satisfies Record<string, Text>;
