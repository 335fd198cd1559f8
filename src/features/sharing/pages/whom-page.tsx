import { sayWord } from '../../../gate/texts.ts';
import { fill, type Language, MoreInfo, type Option, RadioGroup } from '../../../ui/index.ts';
import type { Choice } from '../check/choices.ts';
import type { CheckPage } from '../check/desk.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

const groups = ['inside', 'person', 'around', 'partners', 'referrer'] as const;
const groupTexts = {
  inside: texts.groupInside,
  person: texts.groupPerson,
  around: texts.groupAround,
  partners: texts.groupPartners,
  authorities: texts.groupAuthorities,
  referrer: texts.groupReferrer,
};

/** With whom: everybody whom a worker may think of. Nobody is left out because it would be difficult. */
export const WhomPage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  const { to } = shown.check.answers;
  const of = (group: Choice['group']) => shown.choices.filter((choice) => choice.group === group);
  const shownGroups = groups.filter((group) => of(group).length > 0);
  const bodies = of('authorities');
  const group = (name: Choice['group'], first: boolean) => (
    <RadioGroup
      name="to"
      id={first ? undefined : `to-${name}`}
      label={groupTexts[name][language]}
      options={of(name).map((choice) => optionFor(choice, shown, language))}
      value={to}
      error={first ? errors?.to : undefined}
    />
  );
  return (
    <QuestionFrame {...props} title={texts.whom} lead={texts.whomAbout}>
      {shownGroups.map((name, at) => group(name, at === 0))}
      <MoreInfo title={texts.groupAuthorities[language]} open={bodies.some(({ value }) => value === to)}>
        {group('authorities', false)}
      </MoreInfo>
    </QuestionFrame>
  );
};

function optionFor(choice: Choice, { person, activity }: CheckPage, language: Language): Option {
  const { value } = choice;
  const name = person?.callName ?? '';
  switch (choice.kind) {
    case 'colleague':
      return { value, text: texts.colleague[language] };
    case 'self':
      return { value, text: fill(texts.self[language], { name }) };
    case 'family':
      return { value, text: texts.family[language] };
    case 'representative':
    case 'carer':
      return {
        value,
        text: fill(texts[choice.kind][language], { name: choice.name ?? '' }),
        ...(choice.kind === 'carer' && choice.agreed && { description: texts.bothAgreed[language] }),
      };
    case 'authority':
      return { value, text: capital(sayWord(choice.authority, language)) };
    case 'referrer':
      return { value, text: texts.referrer[language], description: texts.referrerAbout[language] };
    case 'party': {
      const { party } = choice.receiver;
      const purpose = activity.purposes.find(({ id }) => id === choice.receiver.purpose)?.title[language];
      const notes = [purpose, agreementNote(choice, language), choice.agreed ? texts.agreed[language] : null];
      const description = notes.filter((each) => each !== null && each !== undefined).join(' · ');
      return { value, text: activity.parties.get(party) ?? party, description };
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function agreementNote({ agreement }: Extract<Choice, { kind: 'party' }>, language: Language): string | null {
  if (agreement === 'not-needed') return null;
  const said = { 'in-force': texts.agreementInForce, lapsed: texts.agreementLapsed, none: texts.agreementNone };
  return said[agreement][language];
}
