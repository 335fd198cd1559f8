import { sayDate } from '../../platform/dates.ts';
import type { FormValues } from '../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  Button,
  Card,
  CardGrid,
  EmptyState,
  type FieldErrors,
  fill,
  Form,
  type Language,
  MarkedText,
  Page,
  type Piece,
  PostButton,
  Prose,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../ui/index.ts';
import { labelTexts } from '../deidentification/index.ts';
import type { Refused, ShownTip } from './read-wall.ts';
import { LONGEST_TIP } from './stick-tip.ts';
import { texts } from './texts.ts';

type Props = {
  view: View;
  tips: readonly ShownTip[];
  refused: Refused | null;
  values?: FormValues;
  errors?: FieldErrors;
};

/** The wall with post-its, and one to write on. */
export const WallPage = ({ view, tips, refused, values = {}, errors = {} }: Props) => {
  const { language } = view;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} errors={errors}>
      <Section title={texts.write[language]}>
        {refused ? <Almost refused={refused} language={language} /> : null}
        <Form action="/tips">
          <TextArea
            name="tip"
            label={texts.tip[language]}
            description={texts.tipAbout[language]}
            value={values.tip}
            error={errors.tip}
            rows={4}
            maxLength={LONGEST_TIP}
          />
          <RadioGroup
            name="van"
            label={texts.from[language]}
            options={[
              { value: 'naam', text: texts.signed[language] },
              { value: 'zonder', text: texts.unsigned[language], description: texts.unsignedAbout[language] },
            ]}
            value={values.van}
            error={errors.van}
          />
          <ActionGroup>
            <Button icon="pencil">{texts.stick[language]}</Button>
          </ActionGroup>
        </Form>
      </Section>
      <Section title={texts.wall[language]}>
        {tips.length === 0 ? (
          <EmptyState title={texts.none[language]} icon="sparkles">
            {texts.noneAbout[language]}
          </EmptyState>
        ) : (
          <CardGrid>
            {tips.map((tip) => (
              <PostIt tip={tip} language={language} />
            ))}
          </CardGrid>
        )}
      </Section>
    </Page>
  );
};

const PostIt = ({ tip: { id, tip, at, by, own, mayRemove }, language }: { tip: ShownTip; language: Language }) => (
  <Card
    title={own ? texts.own[language] : by === '' ? texts.nobody[language] : fill(texts.by[language], { name: by })}
    tone="attention"
    level={3}
    footer={sayDate(at, language)}
  >
    <Prose>{tip}</Prose>
    {mayRemove ? (
      <PostButton action={`/tips/${id}/weg`} kind="quiet">
        {texts.remove[language]}
      </PostButton>
    ) : null}
  </Card>
);

/** What was found, and how to say it otherwise. */
const Almost = ({ refused: { text, findings }, language }: { refused: Refused; language: Language }) => {
  let at = 0;
  const pieces: Piece[] = findings.flatMap(({ start, end, label }) => {
    const between = text.slice(at, start);
    at = end;
    return [{ said: between }, { said: text.slice(start, end), mark: { kind: labelTexts[label][language] } }];
  });
  return (
    <>
      <Alert kind="attention" title={texts.almost[language]}>
        {texts.almostAbout[language]}
      </Alert>
      <MarkedText pieces={[...pieces, { said: text.slice(at) }]} />
    </>
  );
};
