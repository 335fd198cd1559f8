import type { Child } from 'hono/jsx';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  dateInWords,
  fill,
  Form,
  Link,
  PostButton,
  Prose,
  Section,
  TextArea,
  Timeline,
  type View,
} from '../../../../ui/index.ts';
import { lifeTexts as t } from '../../life/texts.ts';
import { reviewStanding } from '../../life/next-review.ts';
import { whatComesAlong } from '../../life/what-comes-along.ts';
import { whatRemains } from '../../life/what-remains.ts';
import type { ActivityPage } from '../../read-activity.ts';
import { Changes } from './changes.tsx';

type Props = { view: View; activity: ActivityPage };

const Lines = ({ lines }: { lines: readonly Child[] }) => (
  <div class="zv-flow">
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </div>
);

/** What must still happen for an activity that ended, and the words of who did it. */
const Ended = ({ view: { language }, activity }: Props) => {
  const { standing, may, shown, names, id } = activity;
  const { closing, reviews } = standing;
  const done = reviews.find(({ kind, at }) => kind === 'wound-up' && closing !== null && at >= closing.at);
  const said = (each: { by: string; at: Date }) => ({
    name: names.get(each.by) ?? t.somebody[language],
    date: dateInWords(each.at.toISOString(), language),
  });
  return (
    <Alert kind="attention" title={t.endedTitle[language]}>
      <p>{t.endedPlain[language]}</p>
      {closing ? (
        <>
          <p>{fill(t.endedText[language], said(closing))}</p>
          <Prose>{closing.reason}</Prose>
        </>
      ) : null}
      {done ? (
        <>
          <p>{fill(t.woundUp[language], said(done))}</p>
          <Prose>{done.words}</Prose>
        </>
      ) : may.edit ? (
        <WindUp id={id} language={language} document={standing.before ?? shown.document} />
      ) : null}
      {may.edit ? <p>{t.reopen[language]}</p> : null}
    </Alert>
  );
};

const WindUp = ({
  id,
  language,
  document,
}: {
  id: string;
  language: 'nl' | 'en';
  document: ActivityPage['shown']['document'];
}) => (
  <>
    <p>
      <strong>{t.afterTitle[language]}</strong>
    </p>
    <Lines
      lines={whatRemains(document).map(({ text, href }) =>
        href ? <Link href={href}>{text[language]}</Link> : text[language],
      )}
    />
    <Form action={`/activiteiten/${id}/afronding`}>
      <TextArea name="woorden" label={t.windUpWords[language]} description={t.windUpHelp[language]} rows={3} />
      <Button kind="secondary" icon="check">
        {t.windUp[language]}
      </Button>
    </Form>
  </>
);

const Review = ({ view: { language }, activity: { standing, may, id } }: Props) => {
  const { reviewOn, today } = standing;
  const state = reviewOn === null ? 'later' : reviewStanding(reviewOn, today);
  if (state === 'later' || reviewOn === null) return null;
  const title = state === 'overdue' ? t.reviewOverdueTitle : t.reviewDueTitle;
  return (
    <Alert kind={state === 'overdue' ? 'attention' : 'info'} title={title[language]}>
      {fill(t.reviewDueText[language], { date: dateInWords(reviewOn, language) })}{' '}
      {may.edit ? <Link href={`/activiteiten/${id}/beoordeling`}>{t.review[language]}</Link> : null}
    </Alert>
  );
};

const Asked = ({ view: { language }, activity: { standing, id } }: Props) => {
  const { work } = standing.life;
  if (work !== 'asked' && work !== 'advised') return null;
  return (
    <Alert
      kind={work === 'advised' ? 'attention' : 'info'}
      title={(work === 'advised' ? t.advisedTitle : t.askedTitle)[language]}
    >
      {work === 'advised' ? t.advisedText[language] : t.editOn[language]}{' '}
      <Link href={`/activiteiten/${id}/advies`}>{t.toAdvice[language]}</Link>
    </Alert>
  );
};

const HandedOver = ({ view, activity }: Props) => {
  const { language } = view;
  const { standing, names, may, owner, id, draft, shown, notes, comments } = activity;
  const { handOver } = standing;
  if (!handOver || !may.edit || owner?.account !== activity.reader) return null;
  const along = whatComesAlong({ standing, draft, document: shown.document, notes, comments });
  const name = names.get(handOver.from ?? handOver.by) ?? t.somebody[language];
  return (
    <Card title={fill(t.handedTitle[language], { name })} icon="users" tone="accent">
      <p>{along.length === 0 ? t.alongNothing[language] : t.handedText[language]}</p>
      {along.length === 0 ? null : <Lines lines={along.map((text) => text[language])} />}
      <PostButton action={`/activiteiten/${id}/overdracht/ontvangst`} kind="primary" icon="check">
        {t.received[language]}
      </PostButton>
    </Card>
  );
};

/** Everything that a page about an activity says first about its life. */
export const LifeNotes = (props: Props) => {
  const { view, activity } = props;
  const { language } = view;
  const { standing, shown, id } = activity;
  const { coming, life } = standing;
  return (
    <>
      <HandedOver {...props} />
      {life.inForce === 'closed' ? <Ended {...props} /> : null}
      <Asked {...props} />
      <Review {...props} />
      {coming && shown.kind !== 'coming' ? (
        <Alert kind="info">
          {fill(t.comingNote[language], { version: coming.version, date: dateInWords(coming.runsFrom!, language) })}{' '}
          <Link href={`/activiteiten/${id}?versie=${coming.version}`}>{t.see[language]}</Link>
        </Alert>
      ) : null}
    </>
  );
};

/** What a draft changes, and when the plan was looked at. */
export const LifeHistory = ({ view: { language }, activity }: Props) => {
  const { standing, shown, names } = activity;
  const { before, running, reviews } = standing;
  const looked = reviews.filter(({ kind }) => kind === 'still-good');
  return (
    <>
      {shown.kind === 'draft' && before && running ? (
        <Section title={t.changesTitle[language]}>
          <p>{fill(t.changesLead[language], { version: running.version })}</p>
          <Changes before={before} after={shown.document} language={language} />
        </Section>
      ) : null}
      {looked.length > 0 ? (
        <Section title={t.history[language]}>
          <Timeline
            items={looked.map(({ at, by, words }) => ({
              at: at.toISOString(),
              title: fill(t.reviewed[language], {
                name: names.get(by) ?? t.somebody[language],
                date: dateInWords(at.toISOString(), language),
              }),
              text: <Prose>{words}</Prose>,
              icon: 'check' as const,
              kind: 'good' as const,
            }))}
          />
        </Section>
      ) : null}
    </>
  );
};

/** Doors to what can be done with a plan besides writing it. */
export const LifeActions = ({ view: { language }, activity: { standing, may, id, versions } }: Props) => {
  const { life, advice } = standing;
  const link = (path: string, icon: 'message-question' | 'refresh' | 'archive' | 'history', text: string) => (
    <ButtonLink href={`/activiteiten/${id}/${path}`} kind="quiet" icon={icon}>
      {text}
    </ButtonLink>
  );
  const askable = may.edit && life.work !== 'none';
  const closable = may.approve && (life.inForce === 'running' || life.inForce === 'approved');
  const links = [
    askable || advice.length > 0 ? link('advies', 'message-question', t.advice[language]) : null,
    may.edit && life.inForce === 'running' ? link('beoordeling', 'refresh', t.review[language]) : null,
    versions.length > 0 ? link('versies', 'history', t.versionsLink[language]) : null,
    closable ? link('afsluiting', 'archive', t.close[language]) : null,
  ].filter((each) => each !== null);
  return links.length === 0 ? null : <ActionGroup>{links}</ActionGroup>;
};
