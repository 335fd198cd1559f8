import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFacts, type ContradictionKind, contradictionsIn } from './contradictions.ts';
import {
  type ActivityFacts,
  differencesOf,
  type MissingKind,
  missingElements,
  OwnTexts,
  type Section,
} from './policy.ts';

const said = { nl: 'Er staat iets.', en: 'Something.' };
const own = OwnTexts.parse({
  ...{ contact: said, fg: said, notGiving: said, automated: said, website: said, extra: said },
});
const activity: ActivityFacts = {
  id: 'a',
  purposes: [{ basis: 'public-task', basisText: 'De wet geeft deze taak.', interest: '' }],
  ...{ sourceless: 0, unguarded: 0, hasTerm: true, dutchOnly: null },
};
const whole = { publicBody: true, activities: [activity], own };

describe('what a notice must hold', () => {
  it('is all there when nothing is left out', () => expect(missingElements(whole)).toEqual([]));

  const without = (name: keyof OwnTexts) => ({ ...whole, own: { ...own, [name]: { nl: '', en: '' } } });
  const activityWith = (more: Partial<ActivityFacts>) => ({ ...whole, activities: [{ ...activity, ...more }] });
  it.each<[string, MissingKind, string, Parameters<typeof missingElements>[0]]>([
    ['how to reach the organisation', 'no-contact', '13(1)(a)', without('contact')],
    ['the FG of a public body', 'no-fg', '13(1)(b)', without('fg')],
    ['a plan', 'no-activity', '13(1)(c)', { ...whole, activities: [] }],
    [
      'why a purpose may',
      'no-basis-text',
      '13(1)(c)',
      activityWith({ purposes: [{ basis: 'contract', basisText: '', interest: '' }] }),
    ],
    [
      'the interest',
      'no-interest',
      '13(1)(d)',
      activityWith({ purposes: [{ basis: 'legitimate-interest', basisText: 'x', interest: '' }] }),
    ],
    ['what protects data outside Europe', 'no-safeguard', '13(1)(f)', activityWith({ unguarded: 1 })],
    ['the term', 'no-term', '13(2)(a)', activityWith({ hasTerm: false })],
    ['where data come from', 'no-source', '14(2)(f)', activityWith({ sourceless: 2 })],
    ['English in a plan', 'no-english-plan', '12(1)', activityWith({ dutchOnly: 2 })],
    ['what happens to who gives nothing', 'no-not-giving', '13(2)(e)', without('notGiving')],
    ['whether a computer decides', 'no-automated', '13(2)(f)', without('automated')],
  ])('without %s it says so with the article', (_what, kind, element, facts) => {
    expect(missingElements(facts)).toContainEqual(expect.objectContaining({ kind, element }));
  });
  it('does not ask a private organisation for an FG', () => {
    expect(missingElements({ ...without('fg'), publicBody: false })).toEqual([]);
  });
  it('says that a text is only there in Dutch', () => {
    const dutch = { ...own, website: { nl: 'Geen teller.', en: '' } };
    expect(missingElements({ ...whole, own: dutch }).map(({ kind, own: which }) => [kind, which])).toEqual([
      ['no-english', 'website'],
    ]);
  });
});

describe('what people write against their own plans', () => {
  const facts: ClaimFacts = {
    tools: ['Bezoekteller'],
    parties: ['Mailprovider'],
    outside: ['Formulierdienst'],
    withoutConsent: ['U ondersteunen'],
  };
  const nothing: ClaimFacts = { tools: [], parties: [], outside: [], withoutConsent: [] };

  it.each<[string, ContradictionKind, string, string | null]>([
    ['Wij plaatsen geen cookies!', 'no-cookies-but-tools', 'geen cookies', 'Bezoekteller'],
    ['Wij plaatsen geen enkel cookie.', 'no-cookies-but-tools', 'geen enkel cookie', 'Bezoekteller'],
    ['Onze site is cookievrij.', 'no-cookies-but-tools', 'cookievrij', 'Bezoekteller'],
    ['Uw gegevens gaan niet naar derden.', 'no-sharing-but-parties', 'gaan niet naar derden', 'Mailprovider'],
    ['We do not share your data.', 'no-sharing-but-parties', 'do not share', 'Mailprovider'],
    ['Uw gegevens blijven in Nederland.', 'only-europe-but-outside', 'blijven in Nederland', 'Formulierdienst'],
    [
      'Wij vragen altijd eerst om uw toestemming.',
      'always-consent',
      'altijd eerst om uw toestemming',
      'U ondersteunen',
    ],
    ['We use no tracking at all.', 'no-cookies-but-tools', 'no tracking', 'Bezoekteller'],
    ['Wij delen uw gegevens nooit met anderen.', 'no-sharing-but-parties', 'delen uw gegevens nooit', 'Mailprovider'],
    [
      'Gegevens staan uitsluitend in Nederland.',
      'only-europe-but-outside',
      'uitsluitend in Nederland',
      'Formulierdienst',
    ],
    ['We houden het volledig anoniem bij.', 'says-anonymous', 'volledig anoniem', null],
    ['Stuur een kopie van uw identiteitskaart mee.', 'asks-identity-copy', 'kopie van uw identiteitskaart', null],
    ['Wij vragen altijd uw toestemming.', 'always-consent', 'altijd uw toestemming', 'U ondersteunen'],
    ['Volgens de GPDR mag dat.', 'wrong-law-name', 'GPDR', null],
    ['Zie artikel 22 AVG over bijzondere gegevens.', 'wrong-article', 'artikel 22 AVG', null],
    ['De wet geeft ons vier weken.', 'four-weeks-as-law', 'wet geeft ons vier weken', null],
    ['Wij bewaren het zo lang als nodig.', 'keeps-forever', 'zo lang als nodig', null],
  ])('“%s” is found', (text, kind, quote, name) => {
    expect(contradictionsIn([text], facts)).toEqual([{ kind, quote, because: name === null ? [] : [name] }]);
  });
  it.each([
    'Wij plaatsen geen cookies.',
    'Wij delen uw gegevens nooit met anderen.',
    'Gegevens staan alleen in de EU.',
    'Wij vragen altijd uw toestemming.',
  ])('“%s” is fine where nothing speaks against it', (text) => {
    expect(contradictionsIn([text], nothing)).toEqual([]);
  });
  it.each([
    'Onze website telt bezoekers met een teller die niets op uw toestel bewaart.',
    'Wij delen gegevens alleen met wie u kiest.',
    'U krijgt antwoord binnen vier weken.',
    'Bel ons, dan sturen wij een code. Meer hebben wij niet nodig.',
  ])('“%s” says nothing wrong', (text) => {
    expect(contradictionsIn([text], facts)).toEqual([]);
  });
});

describe('what a new version changes', () => {
  const line = fc.string({ minLength: 1, maxLength: 12 });
  const sections: fc.Arbitrary<Section[]> = fc.array(
    fc.record({ title: fc.constantFrom('a', 'b', 'c'), lines: fc.array(line, { maxLength: 4 }) }),
    { maxLength: 4 },
  );

  it('is nothing between a version and itself', () => {
    fc.assert(fc.property(sections, (version) => void expect(differencesOf(version, version)).toEqual([])));
  });
  it('names each sentence that came and each that went, in its section', () => {
    const before = [{ title: 'Wie', lines: ['Wij.', 'Zij.'] }];
    const after = [
      { title: 'Wie', lines: ['Wij.', 'Jullie.'] },
      { title: 'Waar', lines: ['Hier.'] },
    ];
    expect(differencesOf(before, after)).toEqual([
      { section: 'Wie', gone: ['Zij.'], added: ['Jullie.'] },
      { section: 'Waar', gone: [], added: ['Hier.'] },
    ]);
  });
});
