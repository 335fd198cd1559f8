import {
  Alert,
  Button,
  ButtonLink,
  dateInWords,
  fill,
  Form,
  Page,
  PostButton,
  Section,
  TextArea,
  type View,
} from '../../../../ui/index.ts';
import { lifeTexts as t } from '../../life/texts.ts';
import type { ActivityPage } from '../../read-activity.ts';
import { inBoth } from '../../running-activity.ts';
import { PlanSteps } from '../plan-steps.tsx';
import type { Returned } from './returned.ts';

type Props = { view: View; activity: ActivityPage; returned?: Returned | undefined };

/** The whole running plan, to be read again, and the words about it: it holds, or a new draft. */
export const ReviewPage = ({ view, activity, returned }: Props) => {
  const { language } = view;
  const { standing, shown, id, draft } = activity;
  const title = inBoth(shown.document.title)[language];
  const { reviewOn } = standing;
  return (
    <Page
      view={view}
      title={`${t.reviewTitle[language]} – ${title}`}
      heading={t.reviewTitle[language]}
      lead={t.reviewLead[language]}
      back={{ href: `/activiteiten/${id}`, text: title }}
      errors={returned?.errors}
    >
      {returned?.refusal === undefined ? null : <Alert kind="attention">{returned.refusal}</Alert>}
      {reviewOn ? <p>{fill(t.reviewDueText[language], { date: dateInWords(reviewOn, language) })}</p> : null}
      <Form action={`/activiteiten/${id}/beoordeling`}>
        <TextArea
          name="woorden"
          label={t.reviewWords[language]}
          description={t.reviewHelp[language]}
          value={returned?.values['woorden']}
          error={returned?.errors['woorden']}
        />
        <Button icon="check">{t.stillGood[language]}</Button>
      </Form>
      <Section title={t.notGood[language]}>
        {draft ? (
          <ButtonLink href={`/activiteiten/${id}`}>{t.goToDraft[language]}</ButtonLink>
        ) : (
          <PostButton action={`/activiteiten/${id}/concept`} kind="secondary" icon="edit">
            {t.newDraft[language]}
          </PostButton>
        )}
      </Section>
      <PlanSteps activity={activity} language={language} open={false} />
    </Page>
  );
};
