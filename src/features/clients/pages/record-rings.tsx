import { ButtonLink, type RingPerson, Rings, Section } from '../../../ui/index.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { urlOf } from './parts.tsx';
import type { RecordProps } from './record-page.tsx';

/** Who knows what about this person: who works here, whom the client let in, and the referrer behind the wall. */
export const RingsSection = ({ view, record }: RecordProps) => {
  const { language } = view;
  const text = say(recordTexts, language);
  const { person, workers, permissions, activity, referrers, representatives } = record;
  const titleOf = (id: string) =>
    activity.purposes.find((purpose) => purpose.id === id)?.title[language].toLowerCase() ?? id;
  const parties = [
    ...new Set(permissions.filter((each) => each.party && each.state === 'given').map((each) => each.party!)),
  ];
  const consent: RingPerson[] = parties.map((party) => ({
    name: activity.parties.get(party) ?? party,
    knows: text('knowsAgreed'),
  }));
  const running = representatives.filter((each) => each.state === 'in-force');
  const ring = (people: typeof running): RingPerson[] =>
    people.map((each) => ({ name: each.name, knows: each.scope.map(titleOf).join(', ') }));
  const carers = record.carers.map(({ name, hears }): RingPerson => ({
    name,
    knows: hears ? text('knowsAgreed') : text('knowsNothingYet'),
  }));
  // A mandate is given by the person; the others are appointed, or parents by law.
  const mandated = ring(running.filter((each) => each.kind === 'mandate'));
  const appointed = ring(running.filter((each) => each.kind !== 'mandate'));
  return (
    <Section
      title={text('whoKnows')}
      actions={
        <ButtonLink href={urlOf(person.id, 'wie-weet-wat')} icon="users">
          {text('whoKnowsAll')}
        </ButtonLink>
      }
    >
      <Rings
        subject={person.callName}
        core={workers.map((name) => ({ name, knows: text('knowsAll') }))}
        consent={[...mandated, ...consent, ...carers]}
        legal={appointed}
        outside={referrers.map(({ id, name }) => {
          const opened = record.openings.some((each) => each.referrer === id);
          return { name, knows: text(opened ? 'knowsOpened' : 'knowsNothing') };
        })}
      />
    </Section>
  );
};
