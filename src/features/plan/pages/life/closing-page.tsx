import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Form,
  Link,
  Page,
  PostButton,
  Section,
  TextArea,
  type View,
} from '../../../../ui/index.ts';
import { lifeTexts as t } from '../../life/texts.ts';
import { whatRemains } from '../../life/what-remains.ts';
import type { ActivityPage } from '../../read-activity.ts';
import { inBoth } from '../../running-activity.ts';
import type { Returned } from './returned.ts';

type Props = { view: View; activity: ActivityPage; returned?: Returned | undefined };

/** A draft waits: what can be done with it comes first. */
const DraftFirst = ({ view: { language }, activity: { id, standing } }: Props) => {
  const asked = standing.life.work !== 'draft';
  return (
    <Alert kind="attention" title={t.draftFirst[language]}>
      <p>{(asked ? t.questionFirst : t.draftFirstText)[language]}</p>
      <ActionGroup>
        <ButtonLink href={`/activiteiten/${id}`} kind="secondary">
          {t.goToDraft[language]}
        </ButtonLink>
        {asked ? (
          <ButtonLink href={`/activiteiten/${id}/advies`}>{t.toAdvice[language]}</ButtonLink>
        ) : (
          <PostButton action={`/activiteiten/${id}/verval`} kind="danger">
            {t.drop[language]}
          </PostButton>
        )}
      </ActionGroup>
    </Alert>
  );
};

export const ClosingPage = (props: Props) => {
  const { view, activity, returned } = props;
  const { language } = view;
  const { standing, shown, id } = activity;
  const title = inBoth(shown.document.title)[language];
  const ends = standing.before ?? standing.coming?.document ?? shown.document;
  return (
    <Page
      view={view}
      title={`${t.close[language]} – ${title}`}
      heading={t.closeTitle[language]}
      lead={t.closeLead[language]}
      back={{ href: `/activiteiten/${id}`, text: title }}
      errors={returned?.errors}
      width="narrow"
    >
      {returned?.refusal === undefined ? null : <Alert kind="attention">{returned.refusal}</Alert>}
      <Section title={t.afterTitle[language]}>
        <div class="zv-flow">
          <ul>
            {whatRemains(ends).map(({ text, href }) => (
              <li>{href ? <Link href={href}>{text[language]}</Link> : text[language]}</li>
            ))}
          </ul>
        </div>
      </Section>
      {standing.life.work === 'none' ? (
        <Form action={`/activiteiten/${id}/afsluiting`}>
          <TextArea
            name="reden"
            label={t.closeWhy[language]}
            value={returned?.values['reden']}
            error={returned?.errors['reden']}
            rows={3}
          />
          <Button kind="danger" icon="archive">
            {t.closeNow[language]}
          </Button>
        </Form>
      ) : (
        <DraftFirst {...props} />
      )}
    </Page>
  );
};
