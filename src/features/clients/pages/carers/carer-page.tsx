import { sayDate } from '../../../../platform/dates.ts';
import {
  ActionGroup,
  ButtonLink,
  Card,
  DescriptionList,
  MoreInfo,
  Page,
  PostButton,
  Prose,
  Section,
} from '../../../../ui/index.ts';
import type { CarerAnswer, CarerSubject } from '../../carers/carer.ts';
import { carerState, clientSays } from '../../carers/carer.ts';
import { carerSubjectText } from '../../carers/input.ts';
import { carerTexts } from '../../texts/carer-texts.ts';
import { say } from '../../texts/say.ts';
import { DoorSection } from './carer-door.tsx';
import { sayHears, TellFirst } from './carers-page.tsx';
import { carersUrl, type OneCarerProps, partnersOf, sayCarerSubject, sayFields, sayHow, StateBadge } from './parts.tsx';

const Said = ({ view, answer }: { view: OneCarerProps['view']; answer: CarerAnswer | undefined }) =>
  answer === undefined ? null : (
    <>
      <p>
        {say(carerTexts, view.language)('since', {
          how: sayHow(answer, view.language),
          day: sayDate(answer.at, view.language),
        })}
      </p>
      {answer.evidence === null ? null : <Prose>{answer.evidence}</Prose>}
    </>
  );

const Subject = ({ subject, ...props }: OneCarerProps & { subject: CarerSubject }) => {
  const { view, carers, carer } = props;
  const text = say(carerTexts, view.language);
  const state = carerState(carer, subject);
  const key = encodeURIComponent(carerSubjectText(subject));
  const answer = carer.answers.find(
    (each) => each.saidBy === 'carer' && each.about === subject.about && each.party === subject.party,
  );
  return (
    <Card
      title={sayCarerSubject(subject, props)}
      level={3}
      badge={<StateBadge state={state} language={view.language} />}
      footer={
        state === 'given' ? (
          <ButtonLink href={`${carersUrl(carers.person.id, carer.id)}/stoppen?wie=carer&over=${key}`} icon="hand-stop">
            {text('stop')}
          </ButtonLink>
        ) : (
          <ButtonLink href={`${carersUrl(carers.person.id, carer.id)}/antwoord?over=${key}`} icon="pencil">
            {text('writeDown')}
          </ButtonLink>
        )
      }
    >
      <Said view={view} answer={answer} />
    </Card>
  );
};

const Telling = ({ view, carers, carer }: OneCarerProps) => {
  const text = say(carerTexts, view.language);
  const { state, fields } = clientSays(carer);
  const name = carers.person.callName;
  return (
    <Section title={text('telling', { carer: carer.name, name })}>
      <p>{text('tellingAbout', { carer: carer.name, name })}</p>
      <p>
        <strong>{sayHears({ view, carers, carer })}</strong>
      </p>
      <Card
        title={text('clientSays', { name })}
        level={3}
        badge={<StateBadge state={state} language={view.language} />}
        footer={
          <ActionGroup>
            <ButtonLink href={carersUrl(carers.person.id, `${carer.id}/vertellen`)} icon="pencil">
              {text('writeTelling', { name })}
            </ButtonLink>
            {state === 'given' ? (
              <ButtonLink
                href={carersUrl(carers.person.id, `${carer.id}/stoppen?wie=client&over=know`)}
                icon="hand-stop"
              >
                {text('stop')}
              </ButtonLink>
            ) : null}
          </ActionGroup>
        }
      >
        {fields.length > 0 ? <p>{sayFields(fields, carers.activity, view.language)}</p> : null}
        <Said view={view} answer={carer.answers.find(({ saidBy }) => saidBy === 'client')} />
      </Card>
    </Section>
  );
};

/** One carer: what the client lets this person hear, and what the carer says about the own data. */
export const CarerPage = (props: OneCarerProps) => {
  const { view, carers, carer } = props;
  const text = say(carerTexts, view.language);
  const partners = partnersOf(carers.activity).map(({ id }): CarerSubject => ({ about: 'share', party: id }));
  const asked = partners.filter((subject) => carerState(carer, subject) !== 'not-asked');
  const others = partners.filter((subject) => carerState(carer, subject) === 'not-asked');
  const subjects: CarerSubject[] = [
    { about: 'record', party: null },
    { about: 'contact', party: null },
    { about: 'know', party: null },
    ...asked,
  ];
  const rows = [
    { term: text('email'), value: carer.email ?? '' },
    { term: text('phone'), value: carer.phone ?? '' },
    { term: text('known', { carer: carer.name }), value: carer.reason },
  ];
  return (
    <Page
      view={view}
      title={text('title')}
      heading={carer.name}
      lead={carer.relation}
      above={carers.person.callName}
      back={{ href: carersUrl(carers.person.id), text: text('back') }}
    >
      <TellFirst {...props} />
      <DescriptionList rows={rows.filter(({ value }) => value !== '')} />
      <Telling {...props} />
      <Section title={text('own', { carer: carer.name })}>
        {subjects.map((subject) => (
          <Subject {...props} subject={subject} />
        ))}
        {others.length === 0 ? null : (
          <MoreInfo title={text('askOthers')}>
            {others.map((subject) => (
              <Subject {...props} subject={subject} />
            ))}
          </MoreInfo>
        )}
      </Section>
      <DoorSection {...props} />
      <p>{text('endText')}</p>
      <PostButton action={carersUrl(carers.person.id, `${carer.id}/einde`)} kind="secondary" icon="x">
        {text('end')}
      </PostButton>
    </Page>
  );
};
