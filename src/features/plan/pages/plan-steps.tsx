import {
  Badge,
  type BadgeKind,
  Card,
  DescriptionList,
  fill,
  type Language,
  Link,
  MoreInfo,
  Prose,
} from '../../../ui/index.ts';
import { sayStep } from '../../../gate/texts.ts';
import type { StepNumber } from '../../../gate/decision.ts';
import { outcomeOf, type StepOutcome } from '../policy.ts';
import type { ActivityPage } from '../read-activity.ts';
import type { WrittenNote } from '../step-notes.ts';
import { texts } from '../texts.ts';
import { togetherTexts } from '../together/texts.ts';
import { outcomeTexts } from '../word-texts.ts';
import { Comments } from './together/comments.tsx';
import { saidAt } from './plan-in-words.tsx';

const badgeOf: Record<StepOutcome, BadgeKind> = {
  discussed: 'good',
  'open-question': 'attention',
  'not-yet': 'neutral',
};
const numbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const Note = ({ note, language }: { note: WrittenNote; language: Language }) => (
  <>
    {note.discussed === '' ? null : <Prose>{note.discussed}</Prose>}
    {note.with === '' ? null : <p>{fill(texts.discussedWith[language], { name: note.with })}</p>}
    {note.openQuestion === '' ? null : (
      <div>
        <strong>{texts.openLabel[language]}</strong>
        <Prose>{note.openQuestion}</Prose>
      </div>
    )}
  </>
);

type CommentsOfStep = {
  activity: ActivityPage;
  step: number;
  language: Language;
  comment: { value: string; error: string | undefined } | undefined;
};

/** Folded while nothing waits. */
const StepComments = ({ activity, step, language, comment }: CommentsOfStep) => {
  if (!activity.may.comment) return null;
  const own = activity.comments.filter((each) => each.step === step);
  const open = own.filter(({ resolved }) => resolved === null).length;
  return (
    <MoreInfo
      title={fill(togetherTexts.commentsCount[language], { count: open })}
      open={open > 0 || comment !== undefined}
    >
      <Comments
        activity={activity.id}
        step={step}
        comments={own}
        names={activity.names}
        reader={{ account: activity.reader, edits: activity.may.edit }}
        from="plan"
        language={language}
        value={comment?.value}
        error={comment?.error}
      />
    </MoreInfo>
  );
};

/** All ten steps of a plan in words, each with what was said about it and, in a draft, a link to change it. `open`: unfolded. */
export const PlanSteps = ({
  activity,
  language,
  open,
  comment,
}: {
  activity: ActivityPage;
  language: Language;
  open: boolean;
  comment?: { step: number; value: string; error: string | undefined } | undefined;
}) => {
  const { shown, owner, laws, notes, may, id } = activity;
  const editable = shown.kind === 'draft' && may.edit;
  const reader = {
    document: shown.document,
    ownerName: owner?.name ?? null,
    laws,
    language,
    organisation: activity.organisation,
    nameOfAccount: (account: string) => activity.names.get(account),
  };
  return (
    <>
      {numbers.map((step) => {
        const record = shown.document.steps[step - 1]!;
        const outcome = outcomeOf(record);
        const note = notes.get(step);
        return (
          <div id={`stap-${step}`}>
            <Card
              title={`${step}. ${sayStep(step, language)}`}
              badge={<Badge kind={badgeOf[outcome]}>{outcomeTexts[outcome][language]}</Badge>}
              footer={
                editable ? (
                  <Link href={`/activiteiten/${id}/stap/${step}`}>
                    {texts.change[language]}
                    <span class="zv-hidden"> {sayStep(step, language)}</span>
                  </Link>
                ) : undefined
              }
            >
              {note ? <Note note={note} language={language} /> : null}
              {open ? (
                <DescriptionList rows={saidAt(step, reader)} />
              ) : (
                <MoreInfo title={texts.readStep[language]}>
                  <DescriptionList rows={saidAt(step, reader)} />
                </MoreInfo>
              )}
              <StepComments
                activity={activity}
                step={step}
                language={language}
                comment={comment?.step === step ? comment : undefined}
              />
            </Card>
          </div>
        );
      })}
    </>
  );
};
