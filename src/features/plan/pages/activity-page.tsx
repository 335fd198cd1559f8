import {
  ActionGroup,
  Alert,
  Badge,
  ButtonLink,
  DateText,
  dateInWords,
  fill,
  Link,
  List,
  Page,
  PostButton,
  Section,
  StepStrip,
  type View,
} from '../../../ui/index.ts';
import { DpiaSection } from '../dpia/pages/dpia-section.tsx';
import type { ActivityPage as Shown } from '../read-activity.ts';
import { inBoth } from '../running-activity.ts';
import { texts } from '../texts.ts';
import { lifeTexts, stateTexts } from '../life/texts.ts';
import { LifeActions, LifeHistory, LifeNotes } from './life/life-notes.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { openByStep } from './together/comments.tsx';
import { nextStep, stripOf } from './strip.ts';

type Props = { view: View; activity: Shown };
/** A comment that came back: at which step, what was typed, and what was wrong with it. */
export type ReturnedComment = { step: number; value: string; error: string | undefined };

/** Draft, in force or closed: said at the top of the page in words. */
const Standing = ({ view: { language }, activity }: Props) => {
  const { shown, draft, running, names, id } = activity;
  if (shown.kind === 'draft') {
    const more = running ? fill(texts.draftNext[language], { version: running.version }) : texts.draftFirst[language];
    const saved = {
      date: dateInWords(draft!.savedAt.toISOString(), language, true),
      name: names.get(draft!.savedBy) ?? '',
    };
    return (
      <Alert kind="attention" title={texts.draftTitle[language]}>
        {more} {fill(texts.lastSaved[language], saved)}{' '}
        {running ? <Link href={`/activiteiten/${id}?versie=running`}>{texts.seeRunning[language]}</Link> : null}
      </Alert>
    );
  }
  const approved = activity.versions.find(({ version }) => version === shown.version)!;
  const by = fill(texts.runningText[language], {
    name: names.get(approved.by) ?? '',
    date: dateInWords(approved.at.toISOString(), language),
  });
  const other = draft ? <Link href={`/activiteiten/${id}`}>{texts.seeDraft[language]}</Link> : null;
  if (shown.kind === 'coming') {
    const date = dateInWords(approved.runsFrom!, language);
    return (
      <Alert kind="success" title={fill(lifeTexts.comingTitle[language], { date })}>
        {by} {other}
      </Alert>
    );
  }
  // That it ended is said above it (LifeNotes).
  if (shown.kind === 'running' && activity.standing.life.inForce === 'closed') return <p>{by}</p>;
  if (shown.kind === 'running') {
    return (
      <Alert kind="success" title={fill(texts.runningVersion[language], { version: shown.version })}>
        {by} {other}
      </Alert>
    );
  }
  return (
    <Alert kind="info" title={texts.closedTitle[language]}>
      {fill(texts.closedText[language], { version: shown.version })} {by}{' '}
      <Link href={`/activiteiten/${id}?versie=running`}>{texts.seeRunning[language]}</Link>
    </Alert>
  );
};

const Actions = ({ view: { language }, activity: { shown, draft, running, may, id } }: Props) => {
  const map = running ? (
    <ButtonLink href={`/activiteiten/${id}/gegevenskaart`} kind="quiet" icon="share">
      {texts.dataMap[language]}
    </ButtonLink>
  ) : null;
  const version = shown.kind === 'draft' ? '' : `?versie=${shown.version}`;
  const pdf = (
    <ButtonLink href={`/activiteiten/${id}/plan.pdf${version}`} kind="quiet" icon="file-text">
      {texts.planPdf[language]}
    </ButtonLink>
  );
  const takeAlong = may.takeAlong ? (
    <ButtonLink href={`/activiteiten/${id}/meenemen`} kind="quiet" icon="download">
      {texts.takeAlong[language]}
    </ButtonLink>
  ) : null;
  if (!may.edit) {
    return (
      <ActionGroup>
        {map}
        {pdf}
        {takeAlong}
      </ActionGroup>
    );
  }
  const step = nextStep(shown.document);
  // After the last step nothing is left to walk through: checking is what comes next.
  const walked = shown.document.steps.every(({ discussed }) => discussed);
  return (
    <ActionGroup>
      {shown.kind === 'draft' ? (
        <>
          {walked ? null : (
            <ButtonLink href={`/activiteiten/${id}/stap/${step}`} kind="primary" icon="arrow-right">
              {fill(texts.resume[language], { step })}
            </ButtonLink>
          )}
          <ButtonLink href={`/activiteiten/${id}/controle`} kind={walked ? 'primary' : 'secondary'} icon="list-check">
            {texts.check[language]}
          </ButtonLink>
        </>
      ) : draft ? null : (
        <PostButton action={`/activiteiten/${id}/concept`} kind="secondary" icon="edit">
          {texts.revise[language]}
        </PostButton>
      )}
      <ButtonLink href={`/activiteiten/${id}/overdracht`} kind="quiet" icon="users">
        {texts.handOver[language]}
      </ButtonLink>
      {map}
      {pdf}
      {takeAlong}
    </ActionGroup>
  );
};

const Versions = ({ view: { language }, activity }: Props) =>
  activity.versions.length === 0 ? null : (
    <Section title={texts.versions[language]}>
      <List
        label={texts.versions[language]}
        items={activity.versions.map(({ version, at, by }) => ({
          title: fill(texts.version[language], { version }),
          href: `/activiteiten/${activity.id}?versie=${version}`,
          text: (
            <>
              <DateText value={at.toISOString()} time /> · {activity.names.get(by) ?? ''}
            </>
          ),
          badges:
            version === activity.standing.coming?.version ? (
              <Badge kind="accent">{stateTexts.approved[language]}</Badge>
            ) : version === activity.running?.version && activity.standing.life.inForce === 'running' ? (
              <Badge kind="good">{texts.running[language]}</Badge>
            ) : (
              <Badge>{texts.closed[language]}</Badge>
            ),
        }))}
      />
    </Section>
  );

export const ActivityPage = ({ view, activity, comment }: Props & { comment?: ReturnedComment | undefined }) => {
  const { language } = view;
  const { document, kind } = activity.shown;
  const hrefOf = (step: number) =>
    kind === 'draft' && activity.may.edit ? `/activiteiten/${activity.id}/stap/${step}` : `#stap-${step}`;
  return (
    <Page
      view={view}
      title={inBoth(document.title)[language]}
      lead={inBoth(document.summary)[language]}
      above={`${texts.owner[language]}: ${activity.owner?.name ?? texts.noOwner[language]}`}
      back={{ href: '/activiteiten', text: texts.activities[language] }}
      errors={comment?.error === undefined ? undefined : { [`opmerking-${comment.step}`]: comment.error }}
    >
      <LifeNotes view={view} activity={activity} />
      <Standing view={view} activity={activity} />
      <StepStrip
        steps={stripOf(document, language, {
          hrefOf,
          comments: openByStep(activity.comments),
          obstacles: activity.obstacles,
        })}
      />
      <Actions view={view} activity={activity} />
      <LifeActions view={view} activity={activity} />
      {activity.dpia ? (
        <DpiaSection activity={activity.id} summary={activity.dpia.summary} language={language} />
      ) : null}
      <PlanSteps activity={activity} language={language} open={false} comment={comment} />
      <LifeHistory view={view} activity={activity} />
      <Versions view={view} activity={activity} />
    </Page>
  );
};
