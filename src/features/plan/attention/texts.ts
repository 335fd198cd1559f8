import { fill, type Language, type Text } from '../../../ui/index.ts';
import type { Attention, AttentionKind } from './attention.ts';
import type { SensitiveSubject } from '../catalogue/field-kind.ts';
import type { NameOf } from '../names-in-plan.ts';

/** Why it deserves a look, and what would be better. `{quote}` are the words that were found. */
const attentionTexts: Record<AttentionKind, Text> = {
  'basis-not-explained': {
    nl: 'De persoon leest nog niet waarom dit mag. Leg dat uit: het komt in de privacyverklaring.',
    en: 'The person does not read yet why this is allowed. Explain it: it goes into the privacy notice.',
  },
  improve: {
    nl: '“{quote}” zegt niet wat je doet. Schrijf op wat er gebeurt, bijvoorbeeld: “we bellen na een week hoe het gaat”.',
    en: '“{quote}” does not say what you do. Write what happens, for example: “we call after a week to ask how it goes”.',
  },
  various: {
    nl: '“{quote}” kan alles zijn. Noem elk doel apart.',
    en: '“{quote}” can be anything. Name each purpose separately.',
  },
  'just-in-case': {
    nl: '“{quote}” is nog geen doel. Vraag het pas als je het nodig hebt, of zeg waarvoor.',
    en: '“{quote}” is not a purpose yet. Ask it only when you need it, or say what for.',
  },
  'among-others': {
    nl: 'Bij “{quote}” weet de persoon niet wat er nog meer is. Noem alles, of laat het weg.',
    en: 'With “{quote}” the person does not know what else there is. Name everything, or leave it out.',
  },
  'open-end': {
    nl: '“{quote}” laat het einde open. Noem wat erbij hoort en stop daar.',
    en: '“{quote}” leaves the end open. Name what belongs to it and stop there.',
  },
  'whole-house': {
    nl: '“{quote}” gaat over jullie hele werk. Zeg wat er bij dit ene contact gebeurt.',
    en: '“{quote}” is about all your work. Say what happens at this one contact.',
  },
  'as-wide': {
    nl: '“{quote}”: een breder doel mag juist minder. De wet vraagt een duidelijk en smal doel.',
    en: '“{quote}”: a broader purpose allows less. The law asks for a clear and narrow one.',
  },
  'generic-title': {
    nl: '“{quote}” past bij elke organisatie. Noem wat jullie doen, zoals “afspraak maken”.',
    en: '“{quote}” fits every organisation. Name what you do, such as “making an appointment”.',
  },
  'two-in-one': {
    nl: 'Dit lijken twee doelen in één (bij “{quote}”). Maak er twee van. Dan kan iemand ja zeggen tegen het ene.',
    en: 'These look like two purposes in one (at “{quote}”). Make two of them. Then somebody can say yes to one.',
  },
  short: {
    nl: '“{quote}” is erg kort. Schrijf in een hele zin wat er gebeurt.',
    en: '“{quote}” is very short. Write in a full sentence what happens.',
  },
  jargon: {
    nl: '“{quote}” is een woord uit de wet. Schrijf liever: “{instead}”.',
    en: '“{quote}” is a word of the law. Rather write: “{instead}”.',
  },
  'kind-differs': {
    nl: '“{about}” gaat zo te horen over {subject}. Kies die soort, of schrijf erbij waarom het toch anders is.',
    en: '“{about}” sounds like {subject}. Choose that kind, or write why it is different.',
  },
  'answered-no-needed': {
    nl: '“{about}” is niet nodig, staat er. Zet het uit. Aanzetten kan altijd nog.',
    en: 'It says that “{about}” is not needed. Switch it off. You can always switch it on later.',
  },
  'answered-no-less': {
    nl: 'Kan het bij “{about}” met minder? Kies dan minder precies, zonder naam, of “in grote lijnen”.',
    en: 'Would less do for “{about}”? Then choose less precise, without a name, or “in outline”.',
  },
  'answered-no-now': {
    nl: '“{about}” is nu nog niet nodig. Kies bij stap 5 een later moment.',
    en: '“{about}” is not needed yet. Choose a later moment at step 5.',
  },
  'answered-no-proportion': {
    nl: '“{about}” weegt zwaar voor de persoon. Vraag minder, alleen bij wie het speelt, of zet het uit.',
    en: '“{about}” weighs heavily on the person. Ask less, only where it matters, or switch it off.',
  },
  'answered-no-basis': {
    nl: 'Voor “{about}” is er nog geen reden in de wet. Kies die bij stap 6, of zet het uit.',
    en: 'There is no reason in the law for “{about}” yet. Choose one at step 6, or switch it off.',
  },
  'answered-no-explain': {
    nl: 'Is “{about}” moeilijk uit te leggen? Dan is het misschien te veel. Bespreek het met een cliënt of de FG.',
    en: 'Is “{about}” hard to explain? Then it may be too much. Discuss it with a client or the data protection officer.',
  },
  'answered-no-keep': {
    nl: 'Hoelang blijft “{about}”, en wie kan erbij? Spreek het af bij stap 9 en 10.',
    en: 'How long does “{about}” stay, and who has access? Agree on it at steps 9 and 10.',
  },
  'asked-early': {
    nl: '“{about}” vraag je al bij het eerste contact. Kan het later, als vaststaat dat je het nodig hebt?',
    en: 'You ask “{about}” at the first contact already. Can it wait until it is certain that you need it?',
  },
  'role-differs': {
    nl: 'De korte test wijst op een andere rol dan jullie kozen. Kijk nog eens samen.',
    en: 'The short test points at another role than you chose. Look at it together.',
  },
};

/** What a name gives away. */
const subjectTexts: Record<SensitiveSubject, Text> = {
  'national-number': { nl: 'een nummer van de overheid', en: 'a national number' },
  offences: { nl: 'straf of politie', en: 'crime or police' },
  health: { nl: 'gezondheid', en: 'health' },
  'sex-life': { nl: 'seksueel leven', en: 'sex life' },
  belief: { nl: 'geloof', en: 'belief' },
  origin: { nl: 'afkomst', en: 'origin' },
  politics: { nl: 'politiek', en: 'politics' },
  union: { nl: 'de vakbond', en: 'the union' },
  genetic: { nl: 'erfelijkheid', en: 'heredity' },
  biometric: { nl: 'herkennen aan het lichaam', en: 'recognising by the body' },
  money: { nl: 'geld', en: 'money' },
  'identity-document': { nl: 'een identiteitsbewijs', en: 'an identity document' },
  credentials: { nl: 'inloggen', en: 'signing in' },
  location: { nl: 'waar iemand is', en: 'where someone is' },
  'work-performance': { nl: 'hoe iemand werkt', en: 'how someone works' },
};

/** One or two sentences; `nameOf` gives the name that people use for a purpose or field. */
export function sayAttention(point: Attention, language: Language, nameOf: NameOf): string {
  const { kind, about, quote = '', instead = '', subject } = point;
  return fill(attentionTexts[kind][language], {
    ...{ quote, instead },
    about: about === undefined ? '' : nameOf(about, point.step === 2 ? undefined : 'field'),
    subject: subject === undefined ? '' : subjectTexts[subject][language],
  });
}
