import {
  ActionGroup,
  Badge,
  type BadgeKind,
  ButtonLink,
  Card,
  dateInWords,
  DescriptionList,
  MoreInfo,
  Page,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { PermissionState } from '../../../gate/act.ts';
import type { SubjectState } from '../list-subjects.ts';
import { say } from '../say.ts';
import { stateTexts, workTexts } from '../texts-work.ts';
import type { ClientConsents } from '../view-consents.ts';
import { DecidingTogether } from './deciding-together.tsx';
import { titleOf } from './frame.tsx';
import { AnswerHistory, AnswerSaid } from './answers.tsx';
import { urlOf } from './parts.tsx';

type Props = { view: View; consents: ClientConsents };

const badges: Readonly<Record<PermissionState, BadgeKind>> = {
  given: 'good',
  refused: 'stop',
  withdrawn: 'stop',
  objected: 'stop',
  expired: 'attention',
  asked: 'attention',
  'not-asked': 'neutral',
};

const Buttons = ({ view, consents, subject }: Props & { subject: SubjectState }) => {
  const text = say(workTexts, view.language);
  const { key, state, marketing, inPlan } = subject;
  const together = consents.together.get(key);
  const oneSaidYes = together?.deciders.some(({ said }) => said?.answer === 'given') ?? false;
  if (state === 'given' && (together === undefined || together.heard === 'all')) {
    return (
      <ButtonLink href={urlOf(consents.client, 'intrekking', key)} icon="hand-stop">
        {text('stopFor', { name: consents.callName })}
      </ButtonLink>
    );
  }
  const saidNo = state === 'refused' || state === 'withdrawn' || state === 'objected';
  const [purpose, party] = [encodeURIComponent(subject.purpose), encodeURIComponent(subject.party ?? '')];
  const ask = `${urlOf(consents.client, 'vragen')}?doel=${purpose}${party === '' ? '' : `&partij=${party}`}`;
  return inPlan ? (
    <ActionGroup>
      {marketing || saidNo ? null : (
        <ButtonLink href={ask} kind="primary" icon="send">
          {text(state === 'asked' ? 'askAgain' : 'ask')}
        </ButtonLink>
      )}
      <ButtonLink href={urlOf(consents.client, 'antwoord', key)} icon="pencil">
        {text('writeDown')}
      </ButtonLink>
      {oneSaidYes ? (
        <ButtonLink href={urlOf(consents.client, 'intrekking', key)} icon="hand-stop">
          {text('stopFor', { name: consents.callName })}
        </ButtonLink>
      ) : null}
    </ActionGroup>
  ) : null;
};

const SubjectCard = ({ view, consents, subject }: Props & { subject: SubjectState }) => {
  const text = say(workTexts, view.language);
  const { state, newest, open, marketing, explanation } = subject;
  return (
    <Card
      title={titleOf(subject)}
      badge={<Badge kind={badges[state]}>{stateTexts[state][view.language]}</Badge>}
      footer={<Buttons view={view} consents={consents} subject={subject} />}
      level={2}
    >
      <p>{explanation}</p>
      {open ? <p>{text('askedOn', { day: dateInWords(open.askedAt, view.language) })}</p> : null}
      <DecidingTogether view={view} consents={consents} subject={subject} />
      {newest ? <AnswerSaid view={view} consents={consents} answer={newest} /> : null}
      {marketing && state !== 'given' ? <p>{text('notByMail')}</p> : null}
    </Card>
  );
};

/** Every purpose with what was said and what shows it; what rests on something else shows that instead. */
export const ConsentsPage = ({ view, consents }: Props) => {
  const text = say(workTexts, view.language);
  const canAsk = consents.subjects.some(({ state, marketing }) => state === 'not-asked' && !marketing);
  return (
    <Page
      view={view}
      title={text('title')}
      lead={text('lead')}
      above={consents.callName}
      back={{ href: `/clienten/${consents.client}`, text: text('back') }}
      actions={
        canAsk ? (
          <ButtonLink href={urlOf(consents.client, 'vragen')} kind="primary" icon="send">
            {text('ask')}
          </ButtonLink>
        ) : null
      }
    >
      {consents.subjects.map((subject) => (
        <SubjectCard view={view} consents={consents} subject={subject} />
      ))}
      <Section title={text('others')}>
        <p>{text('othersText')}</p>
        <DescriptionList rows={consents.others.map(({ title, basis }) => ({ term: title, value: basis }))} />
      </Section>
      <MoreInfo title={text('history')}>
        <AnswerHistory view={view} consents={consents} />
      </MoreInfo>
    </Page>
  );
};
