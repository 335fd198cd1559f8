import { ButtonLink, DescriptionList, Prose, Section } from '../../../ui/index.ts';
import { sayDate } from '../../../platform/dates.ts';
import { planHas } from '../policy.ts';
import { recordTexts } from '../texts/record-texts.ts';
import { say } from '../texts/say.ts';
import { wayText } from './appointments-page.tsx';
import { urlOf } from './parts.tsx';
import type { RecordProps } from './record-page.tsx';

export const GoalsSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { goals, activity, person } = record;
  if (!planHas(activity.plan, 'goals')) return null;
  return (
    <Section
      title={text('goals')}
      actions={
        <ButtonLink href={urlOf(person.id, 'doelen')} icon="pencil">
          {text(goals ? 'changeGoals' : 'agreeGoals')}
        </ButtonLink>
      }
    >
      {goals ? (
        <>
          <Prose>{goals.text}</Prose>
          <p>{text('goalsAgreed', { day: sayDate(goals.agreedAt, view.language) })}</p>
        </>
      ) : (
        <p>{text('noGoals')}</p>
      )}
    </Section>
  );
};

export const AppointmentsSection = ({ view, record }: RecordProps) => {
  const text = say(recordTexts, view.language);
  const { appointments, activity, now, person } = record;
  if (!planHas(activity.plan, 'appointments')) return null;
  const next = appointments.findLast((each) => each.at > now);
  const last = appointments.find((each) => each.at <= now);
  const row = (term: string, each: (typeof appointments)[number] | undefined) =>
    each ? [{ term, value: `${sayDate(each.at, view.language, true)} · ${text(wayText[each.way])}` }] : [];
  return (
    <Section
      title={text('appointments')}
      actions={
        <ButtonLink href={urlOf(person.id, 'afspraken')} icon="calendar">
          {text('addAppointment')}
        </ButtonLink>
      }
    >
      {appointments.length === 0 ? (
        <p>{text('noAppointments')}</p>
      ) : (
        <DescriptionList rows={[...row(text('nextAppointment'), next), ...row(text('lastAppointment'), last)]} />
      )}
    </Section>
  );
};
