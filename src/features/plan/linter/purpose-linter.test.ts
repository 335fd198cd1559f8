import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindingKind, lintPurpose, type LintedPart, splitAt } from './purpose-linter.ts';
import { listTemplates } from '../templates.ts';

const kinds = (text: string, language: 'nl' | 'en' = 'nl', part: LintedPart = 'explanation') =>
  lintPurpose(text, language, part).map(({ kind }) => kind);

describe('a purpose that says what happens gives no finding', () => {
  it.each<['nl' | 'en', LintedPart, string]>([
    ['nl', 'title', 'Afspraak maken'],
    ['nl', 'title', 'Bellen'],
    ['nl', 'title', 'Nieuwsbrief'],
    ['nl', 'title', 'Uw verhuizing verwerken'],
    ['nl', 'title', 'Verslag na een gesprek'],
    ['nl', 'explanation', 'We bellen of mailen u om een dag en een uur te kiezen.'],
    ['nl', 'explanation', 'Wij zetten uw nieuwe adres in de Basisregistratie Personen (BRP).'],
    ['nl', 'explanation', 'U krijgt bericht als uw aanvraag binnen is.'],
    ['nl', 'explanation', 'Ik noteer wat nodig is om u te helpen met de doelen die we samen afspreken.'],
    ['nl', 'explanation', 'Na elk gesprek krijgt u het verslag met een beveiligde link.'],
    ['nl', 'explanation', 'Vier keer per jaar nieuws over uw nieuwe buurt.'],
    ['nl', 'explanation', 'We onderzoeken samen met u welke hulp past.'],
    ['nl', 'explanation', 'Wij sturen een factuur met het bedrag van de maand.'],
    ['nl', 'explanation', 'De huisarts krijgt alleen te horen wat u en ik hebben afgesproken.'],
    ['nl', 'explanation', 'Wij bewaren uw aangifte nog een tijd. Daarna vernietigen wij die.'],
    ['nl', 'explanation', 'U leest het verslag en verbetert wat niet klopt.'],
    ['nl', 'explanation', 'We schrijven op wie er bij het gezin hoort, met naam en leeftijd.'],
    ['nl', 'explanation', 'Een vrijwilliger brengt de boodschappen en belt even van tevoren.'],
    ['nl', 'why', 'Zo weet u hoe het ervoor staat en hoeft u niet te bellen.'],
    ['nl', 'why', 'De wet zegt dat u een verhuizing doorgeeft.'],
    ['en', 'title', 'Making an appointment'],
    ['en', 'explanation', 'We call or mail you to choose a day and a time.'],
    ['en', 'explanation', 'You get a message when your request has arrived.'],
    ['en', 'explanation', 'News about your new neighbourhood, four times a year.'],
    ['en', 'explanation', 'Your doctor only hears what you and I agreed on.'],
    ['en', 'explanation', 'We write down what is needed to reach the goals that you chose.'],
    ['en', 'why', 'So you know how things stand.'],
  ])('%s %s: %s', (language, part, text) => {
    expect(lintPurpose(text, language, part)).toEqual([]);
  });

  it('in any of our own templates', () => {
    const found = listTemplates().flatMap(({ id, content }) =>
      content.purposes.flatMap((purpose) =>
        (['nl', 'en'] as const).flatMap((language) =>
          (['title', 'explanation', 'why'] as const).flatMap((part) =>
            lintPurpose(purpose[part][language], language, part).map(({ kind }) => [id, purpose.id, part, kind]),
          ),
        ),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a purpose that hides what happens gives a finding', () => {
  it.each<['nl' | 'en', LintedPart, string, FindingKind, string]>([
    [
      'nl',
      'explanation',
      'Het verbeteren van de dienstverlening aan inwoners.',
      'improve',
      'verbeteren van de dienstverlening',
    ],
    ['nl', 'explanation', 'Zo kunnen wij onze dienstverlening verbeteren.', 'improve', 'dienstverlening verbeteren'],
    [
      'nl',
      'explanation',
      'Wij gebruiken dit voor kwaliteitsverbetering in de wijk.',
      'improve',
      'kwaliteitsverbetering',
    ],
    ['nl', 'why', 'Om u zo goed mogelijk van dienst te zijn.', 'improve', 'zo goed mogelijk van dienst te zijn'],
    ['nl', 'explanation', 'Uw gegevens gebruiken we voor diverse doeleinden.', 'various', 'diverse doeleinden'],
    ['nl', 'explanation', 'Voor administratieve doeleinden van het team.', 'various', 'administratieve doeleinden'],
    ['nl', 'title', 'Overige doeleinden', 'various', 'Overige doeleinden'],
    ['nl', 'explanation', 'We bewaren uw nummer voor het geval dat u belt.', 'just-in-case', 'voor het geval dat'],
    [
      'nl',
      'explanation',
      'We bewaren uw nummer voor   het geval\ndat u belt.',
      'just-in-case',
      'voor   het geval\ndat',
    ],
    ['nl', 'explanation', 'Wij bewaren dit voor toekomstig gebruik.', 'just-in-case', 'voor toekomstig gebruik'],
    ['nl', 'explanation', 'Wij vragen onder andere uw adres en uw naam.', 'among-others', 'onder andere'],
    ['nl', 'explanation', 'Wij vragen o.a. uw adres en uw naam.', 'among-others', 'o.a.'],
    ['nl', 'explanation', 'Wij noteren uw naam, adres, telefoon enz.', 'open-end', 'enz'],
    ['nl', 'explanation', 'Wij noteren uw naam, adres, telefoon e.d. in een lijst.', 'open-end', 'e.d.'],
    ['nl', 'explanation', 'Wij noteren uw naam, adres en ...', 'open-end', '...'],
    ['nl', 'explanation', 'Wij noteren uw naam, adres, telefoon, etcetera.', 'open-end', 'etcetera'],
    [
      'nl',
      'explanation',
      'Nodig voor de normale bedrijfsvoering van ons team.',
      'whole-house',
      'normale bedrijfsvoering',
    ],
    ['nl', 'explanation', 'Voor de uitvoering van onze taken in de wijk.', 'whole-house', 'uitvoering van onze taken'],
    ['nl', 'explanation', 'Zorg in de ruimste zin van het woord.', 'whole-house', 'in de ruimste zin'],
    ['nl', 'title', 'Administratie', 'generic-title', 'Administratie'],
    ['nl', 'title', 'Klantcontact', 'generic-title', 'Klantcontact'],
    ['nl', 'explanation', 'Wij omschrijven het doel zo ruim mogelijk.', 'as-wide', 'zo ruim mogelijk'],
    ['nl', 'explanation', 'Het doel is voldoende ruim, dus alles past.', 'as-wide', 'voldoende ruim'],
    ['nl', 'explanation', 'We maken een afspraak en daarnaast sturen we nieuws.', 'two-in-one', 'en daarnaast'],
    ['nl', 'explanation', 'We maken een afspraak, alsmede een overzicht van de buurt.', 'two-in-one', 'alsmede'],
    ['nl', 'explanation', 'We begeleiden u en sturen u een nieuwsbrief.', 'two-in-one', 'en'],
    ['nl', 'explanation', 'We sturen een factuur en een nieuwsbrief.', 'two-in-one', 'en'],
    ['nl', 'explanation', 'We ondersteunen u en gebruiken uw verhaal voor statistiek.', 'two-in-one', 'en'],
    ['nl', 'title', 'Begeleiden, plannen, evalueren en archiveren', 'two-in-one', 'en'],
    ['nl', 'explanation', 'Voor plannen, bellen, registreren en controleren van afspraken.', 'two-in-one', 'en'],
    ['nl', 'explanation', 'Brieven sturen.', 'short', 'Brieven sturen'],
    ['nl', 'explanation', 'Contact houden.', 'generic-title', 'Contact houden'],
    ['nl', 'title', 'Contact', 'generic-title', 'Contact'],
    ['nl', 'title', 'Onze dienstverlening', 'generic-title', 'Onze dienstverlening'],
    ['nl', 'explanation', 'Onze dienstverlening.', 'generic-title', 'Onze dienstverlening'],
    ['nl', 'title', 'Administratie voeren', 'whole-house', 'Administratie voeren'],
    ['nl', 'explanation', 'Nodig voor het voeren van de administratie.', 'whole-house', 'voeren van de administratie'],
    [
      'nl',
      'explanation',
      'Wij gebruiken uw adres voor onze dienstverlening.',
      'whole-house',
      'voor onze dienstverlening',
    ],
    ['nl', 'why', 'Om u beter van dienst te zijn.', 'improve', 'beter van dienst te zijn'],
    ['nl', 'explanation', 'Wij houden alles rond uw hulp bij.', 'whole-house', 'alles rond'],
    ['nl', 'explanation', 'Wij houden bij wat later handig is.', 'just-in-case', 'later handig'],
    ['nl', 'why', 'Nodig.', 'short', 'Nodig'],
    ['nl', 'explanation', 'De betrokkene krijgt een brief met de uitslag.', 'jargon', 'betrokkene'],
    ['nl', 'explanation', 'Wij verstrekken uw adres aan de bezorger.', 'jargon', 'verstrekken'],
    ['nl', 'explanation', 'Ten behoeve van de afspraak noteren wij een dag.', 'jargon', 'Ten behoeve van'],
    ['nl', 'why', 'Wij hebben een gerechtvaardigd belang bij deze gegevens.', 'jargon', 'gerechtvaardigd belang'],
    ['en', 'explanation', 'We use this for improving our services to residents.', 'improve', 'improving our services'],
    ['en', 'why', 'So that we can serve you better.', 'improve', 'serve you better'],
    ['en', 'explanation', 'Your data are used for various purposes.', 'various', 'various purposes'],
    ['en', 'explanation', 'Used for business purposes of the team.', 'various', 'business purposes'],
    ['en', 'explanation', 'We keep your number just in case you call.', 'just-in-case', 'just in case'],
    ['en', 'explanation', 'We keep your file for future use.', 'just-in-case', 'for future use'],
    ['en', 'explanation', 'We ask among other things your address.', 'among-others', 'among other things'],
    ['en', 'explanation', 'We note your name, address, phone, etc.', 'open-end', 'etc'],
    ['en', 'explanation', 'Needed for our normal business operations.', 'whole-house', 'business operations'],
    ['en', 'title', 'Marketing', 'generic-title', 'Marketing'],
    ['en', 'explanation', 'The purpose is as broad as possible here.', 'as-wide', 'as broad as possible'],
    ['en', 'explanation', 'We plan a visit as well as a survey of the street.', 'two-in-one', 'as well as'],
    ['en', 'explanation', 'We support you and send you a newsletter.', 'two-in-one', 'and'],
    ['en', 'explanation', 'Sending letters.', 'short', 'Sending letters'],
    ['en', 'title', 'Our services', 'generic-title', 'Our services'],
    ['en', 'title', 'Keeping contact', 'generic-title', 'Keeping contact'],
    ['en', 'why', 'So that we can help you better.', 'improve', 'help you better'],
    ['en', 'explanation', 'We keep what may come in handy.', 'just-in-case', 'come in handy'],
    ['en', 'explanation', 'The data subject gets a letter with the result.', 'jargon', 'data subject'],
  ])('%s %s: %s', (language, part, text, kind, place) => {
    const found = lintPurpose(text, language, part);
    expect(found.map((each) => [each.kind, text.slice(each.from, each.to)])).toEqual([[kind, place]]);
  });

  it('says a plainer word for a word of the law', () => {
    const [found] = lintPurpose('De betrokkene krijgt een brief met de uitslag.', 'nl', 'explanation');
    expect(found?.instead).toBe('de persoon om wie het gaat');
  });
  it('lets the reason have two parts, because the purpose is what has to be one', () => {
    expect(kinds('U begeleiden en u een nieuwsbrief sturen.', 'nl', 'why')).toEqual([]);
  });
  it('says nothing about an empty text: that it is missing, the approval says', () => {
    expect(['', '  \n', '?!'].map((text) => kinds(text))).toEqual([[], [], []]);
  });
});

describe('two purposes in one', () => {
  it.each<['nl' | 'en', string, string, string]>([
    ['nl', 'We maken een afspraak, en daarnaast sturen we nieuws.', 'We maken een afspraak.', 'Sturen we nieuws.'],
    ['nl', 'We begeleiden u en sturen u een nieuwsbrief', 'We begeleiden u.', 'Sturen u een nieuwsbrief.'],
    ['en', 'We support you and send you a newsletter.', 'We support you.', 'Send you a newsletter.'],
  ])('%s: %s', (language, text, first, second) => {
    const found = lintPurpose(text, language, 'explanation').find(({ kind }) => kind === 'two-in-one')!;
    expect(splitAt(text, found)).toEqual({ first, second });
  });
});

describe('whatever somebody types', () => {
  const pieces = fc.constantFrom(
    'en',
    'alsmede',
    'o.a.',
    'İ',
    'diverse',
    'doeleinden',
    '...',
    '’',
    '-',
    '👩‍👩‍👧',
    '\u0000',
    '\n',
    'a.',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((each) => each.join(' ')),
  );

  it('gives findings inside the text, in order, and never throws', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
        for (const part of ['title', 'explanation', 'why'] as const) {
          let last = 0;
          for (const found of lintPurpose(text, language, part)) {
            expect(found.from).toBeGreaterThanOrEqual(last);
            expect(found.to).toBeGreaterThan(found.from);
            expect(found.to).toBeLessThanOrEqual(text.length);
            last = found.from;
            const split = splitAt(text, found);
            if (split) expect(split.first.length + split.second.length).toBeLessThanOrEqual(text.length * 3 + 2);
          }
        }
      }),
    );
  });

  // A repeat that makes a backtracking reader take years; ten thousand times more text may not take a second here.
  it.each(['a.', 'en ', 'a-', 'voor het geval ', 'o.a.', '’', 'alsmede ', '... '])(
    'reads %j a great many times',
    (piece) => {
      const text = piece.repeat(50_000);
      expect(lintPurpose(text, 'nl', 'explanation').every(({ to }) => to <= text.length)).toBe(true);
    },
  );
});
