import {
  Alert,
  ButtonLink,
  Card,
  ClientPage,
  dateInWords,
  DescriptionList,
  Link,
  MoreInfo,
  Section,
  Timeline,
  type View,
} from '../../../ui/index.ts';
import type { SubjectState } from '../list-subjects.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { ownTexts } from '../texts-own.ts';
import { togetherTexts } from '../texts-together.ts';
import type { Answer } from '../answer.ts';
import type { OwnConsents } from '../view-own-consents.ts';
import { titleOf } from './frame.tsx';
import { ownUrl, questionOf } from './parts.tsx';

export const dayOfAnswer = ({ saidOn, at }: Answer, view: View): string => dateInWords(saidOn ?? at, view.language);

const GivenCard = ({ subject, view }: { subject: SubjectState; view: View }) => {
  const text = say(ownTexts, view.language);
  return (
    <Card title={titleOf(subject)} icon="circle-check" level={3}>
      <p>{subject.explanation}</p>
      {subject.newest ? <p>{text('saidYes', { day: dayOfAnswer(subject.newest, view) })}</p> : null}
      <ButtonLink href={ownUrl('stoppen', subject.key)} icon="hand-stop" wide>
        {text('stop')}
      </ButtonLink>
    </Card>
  );
};

const WaitsCard = ({ subject, view }: { subject: SubjectState; view: View }) => (
  <Card title={titleOf(subject)} icon="clock" level={3}>
    <p>{togetherTexts.ownWaiting[view.language]}</p>
    <ButtonLink href={ownUrl('stoppen', subject.key)} icon="hand-stop" wide>
      {ownTexts.stop[view.language]}
    </ButtonLink>
  </Card>
);

const NotCard = ({ subject, view }: { subject: SubjectState; view: View }) => {
  const text = say(ownTexts, view.language);
  const { newest } = subject;
  const day = newest ? dayOfAnswer(newest, view) : '';
  const said = newest === null ? text('noMore') : text(newest.answer === 'withdrawn' ? 'stopped' : 'saidNo', { day });
  return (
    <Card title={titleOf(subject)} icon="hand-stop" level={3}>
      <p>{said}</p>
    </Card>
  );
};

const Waiting = ({ consents, view }: { consents: OwnConsents; view: View }) => {
  const text = say(ownTexts, view.language);
  const n = consents.questions.length;
  return n === 0 ? null : (
    <Card title={n === 1 ? text('questionWaits') : text('questionsWait', { n })} icon="message-question" tone="accent">
      <p>{text('questionWaitsText')}</p>
      <ButtonLink href={ownUrl('vragen')} kind="primary" icon="arrow-right" wide>
        {text(n === 1 ? 'toQuestion' : 'toQuestions')}
      </ButtonLink>
    </Card>
  );
};

const History = ({ consents, view }: { consents: OwnConsents; view: View }) => {
  const items = consents.answers.map((answer) => ({
    at: answer.saidOn ?? answer.at,
    title: `${texts[answer.answer][view.language]}: ${questionOf(answer.text)}`,
    text: <Link href={ownUrl(`${answer.id}/ontvangstbewijs`)}>{ownTexts.yourProof[view.language]}</Link>,
    icon: answer.answer === 'given' ? ('check' as const) : ('hand-stop' as const),
    kind: answer.answer === 'given' ? ('good' as const) : ('neutral' as const),
  }));
  return items.length === 0 ? null : (
    <MoreInfo title={ownTexts.history[view.language]}>
      <Timeline items={items} />
    </MoreInfo>
  );
};

/** In sentences: what is allowed and how to stop it, what is not, and what rests on something else (interface J3, §9). */
export const OwnConsentsPage = ({ view, consents }: { view: View; consents: OwnConsents }) => {
  const text = say(ownTexts, view.language);
  const { waiting } = consents;
  const given = consents.subjects.filter(({ state, key }) => state === 'given' && !waiting.has(key));
  const waits = consents.subjects.filter(({ key }) => waiting.has(key));
  const not = consents.subjects.filter(
    ({ state, key }) => ['refused', 'withdrawn', 'objected'].includes(state) && !waiting.has(key),
  );
  return (
    <ClientPage
      view={view}
      title={text('title')}
      lead={text('lead', { organisation: consents.organisation })}
      back={{ href: '/mijn', text: text('back') }}
    >
      {consents.forName === null ? null : <Alert>{text('lookingFor', { name: consents.forName })}</Alert>}
      <Waiting consents={consents} view={view} />
      <Section title={text('may')}>
        {given.length === 0 ? <p>{text('mayNothing')}</p> : null}
        {given.map((subject) => (
          <GivenCard subject={subject} view={view} />
        ))}
      </Section>
      {waits.length === 0 ? null : (
        <Section title={togetherTexts.ownTitle[view.language]}>
          {waits.map((subject) => (
            <WaitsCard subject={subject} view={view} />
          ))}
        </Section>
      )}
      {not.length === 0 ? null : (
        <Section title={text('mayNot')}>
          {not.map((subject) => (
            <NotCard subject={subject} view={view} />
          ))}
          <p>{text('mayNotText')}</p>
        </Section>
      )}
      <History consents={consents} view={view} />
      <MoreInfo title={text('others')}>
        <p>{text('othersText')}</p>
        <DescriptionList rows={consents.others.map(({ title, basis }) => ({ term: title, value: basis }))} />
      </MoreInfo>
    </ClientPage>
  );
};
