import {
  Alert,
  Button,
  Card,
  DateField,
  fill,
  Form,
  Hidden,
  type Language,
  Link,
  List,
  Page,
  MoreInfo,
  Section,
  StepStrip,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { fieldId } from '../../../ui/form/field.tsx';
import { sayStep } from '../../../gate/texts.ts';
import type { StepNumber } from '../../../gate/decision.ts';
import { sayAttention } from '../attention/texts.ts';
import { attentionPoints } from '../attention/index.ts';
import { obstacleTexts as dpiaObstacleTexts, texts as dpiaTexts } from '../dpia/texts.ts';
import { lifeTexts as t } from '../life/texts.ts';
import { namesInPlan } from '../names-in-plan.ts';
import { sayObstacle } from '../obstacles/texts.ts';
import { revisionOf } from '../policy.ts';
import type { ActivityPage } from '../read-activity.ts';
import { inBoth } from '../running-activity.ts';
import { texts } from '../texts.ts';
import { PlanSteps } from './plan-steps.tsx';
import { openByStep } from './together/comments.tsx';
import { stripOf } from './strip.ts';

type Props = { view: View; activity: ActivityPage; refusal?: string | undefined };

/** Everything that must be solved first, each with what solves it and the way to its field. */
const Obstacles = ({ activity, language }: { activity: ActivityPage; language: Language }) => {
  const nameOf = namesInPlan(activity.shown.document, language);
  return (
    <Section title={texts.obstaclesTitle[language]}>
      <p>{texts.obstaclesLead[language]}</p>
      <List
        label={texts.obstaclesTitle[language]}
        items={[
          ...activity.obstacles.map((obstacle) => ({
            icon: 'flag' as const,
            title: sayObstacle(obstacle, language, nameOf),
            text: `${fill(texts.stepOf[language], { step: obstacle.step })} · ${sayStep(obstacle.step as StepNumber, language)}`,
            href: `/activiteiten/${activity.id}/stap/${obstacle.step}${obstacle.field ? `#${fieldId(obstacle.field)}` : ''}`,
          })),
          ...(activity.dpia?.obstacles ?? []).map(({ kind, page }) => ({
            icon: 'flag' as const,
            title: dpiaObstacleTexts[kind][language],
            text: dpiaTexts.dpia[language],
            href: `/activiteiten/${activity.id}/dpia${page}`,
          })),
        ]}
      />
    </Section>
  );
};

const dpiaNotJudged = (id: string, language: Language) => ({
  icon: 'eye' as const,
  title: dpiaTexts.notJudged[language],
  text: dpiaTexts.notJudgedText[language],
  href: `/activiteiten/${id}/dpia`,
});

/** What nobody has to change, but somebody should read once more. */
const LookAgain = ({ activity, language }: { activity: ActivityPage; language: Language }) => {
  const { document } = activity.shown;
  const points = attentionPoints(document);
  const nameOf = namesInPlan(document, language);
  const { dpia } = activity;
  const unjudged = dpia !== null && dpia.obstacles.length === 0 && dpia.summary.outcome === 'incomplete';
  return points.length === 0 && !unjudged ? null : (
    <Section title={texts.attentionTitle[language]}>
      <p>{texts.attentionLead[language]}</p>
      <List
        label={texts.attentionTitle[language]}
        items={[
          ...points.map((point) => ({
            icon: 'eye' as const,
            title: sayAttention(point, language, nameOf),
            text: [
              fill(texts.stepOf[language], { step: point.step }),
              ...(point.about === undefined ? [] : [nameOf(point.about)]),
            ].join(' · '),
            href: `/activiteiten/${activity.id}/stap/${point.step}${point.field ? `#${fieldId(point.field)}` : ''}`,
          })),
          ...(unjudged ? [dpiaNotJudged(activity.id, language)] : []),
        ]}
      />
    </Section>
  );
};

/** One press approves; the day and who looked along are for those who need them. */
const ApproveForm = ({ activity, language }: { activity: ActivityPage; language: Language }) => {
  const { id, standing, house, shown } = activity;
  if (standing.life.work !== 'draft') {
    return (
      <p>
        {t.waitsForAdvice[language]} <Link href={`/activiteiten/${id}/advies`}>{t.toAdvice[language]}</Link>
      </p>
    );
  }
  return (
    <>
      {house.hasFg ? (
        <p>
          {t.couldAskFg[language]} <Link href={`/activiteiten/${id}/advies`}>{t.askFg[language]}</Link>
        </p>
      ) : null}
      <Form action={`/activiteiten/${id}/versies`}>
        <Hidden name="concept" value={activity.draft?.id ?? ''} />
        <Hidden name="revisie" value={String(revisionOf(shown.document))} />
        {house.hasFg || house.solo ? null : (
          <TextArea
            name="meekijkers"
            label={t.whoLooked[language]}
            description={t.whoLookedHelp[language]}
            rows={2}
            optional
          />
        )}
        <MoreInfo title={t.later[language]}>
          <DateField
            name="ingang"
            label={t.startOn[language]}
            description={t.startHelp[language]}
            min={standing.today}
            optional
          />
        </MoreInfo>
        <Button icon="check">{texts.approve[language]}</Button>
      </Form>
    </>
  );
};

const Approval = ({ activity, language }: { activity: ActivityPage; language: Language }) => (
  <Card title={texts.readyTitle[language]} icon="circle-check" tone="accent">
    <p>{texts.readyText[language]}</p>
    {activity.may.approve ? (
      <ApproveForm activity={activity} language={language} />
    ) : (
      <p>
        {fill(texts.approveIsForOwner[language], { name: activity.owner?.name ?? texts.noOwner[language] })}{' '}
        <Link href={`/activiteiten/${activity.id}/overdracht`}>{texts.handOver[language]}</Link>
      </p>
    )}
  </Card>
);

export const CheckPage = ({ view, activity, refusal }: Props) => {
  const { language } = view;
  const { document } = activity.shown;
  const title = inBoth(document.title)[language];
  const advised = activity.standing.advice.find(
    ({ round, answer }) => round === activity.shown.version && answer,
  )?.advice;
  const changed = advised && revisionOf(document) > advised.revision;
  const ready = activity.obstacles.length === 0 && (activity.dpia?.obstacles ?? []).length === 0;
  return (
    <Page
      view={view}
      title={`${texts.check[language]} – ${title}`}
      heading={texts.check[language]}
      lead={texts.checkLead[language]}
      back={{ href: `/activiteiten/${activity.id}`, text: title }}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <StepStrip
        steps={stripOf(document, language, {
          hrefOf: (step) => `/activiteiten/${activity.id}/stap/${step}`,
          comments: openByStep(activity.comments),
          obstacles: activity.obstacles,
        })}
      />
      {changed ? <Alert kind="info">{t.changedAfterAdvice[language]}</Alert> : null}
      {ready ? (
        <Approval activity={activity} language={language} />
      ) : (
        <Obstacles activity={activity} language={language} />
      )}
      <LookAgain activity={activity} language={language} />
      <PlanSteps activity={activity} language={language} open={ready} />
    </Page>
  );
};
