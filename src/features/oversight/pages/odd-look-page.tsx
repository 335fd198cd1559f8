import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  dateInWords,
  DescriptionList,
  type FieldErrors,
  fill,
  Form,
  Page,
  Prose,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { OddLookShown } from '../views/read-odd-looks.ts';
import { results } from '../views/tables.ts';
import { kindTexts, resultTexts, viewTexts } from '../views/view-texts.ts';

type Props = OddLookShown & { view: View; values: FormValues; errors: FieldErrors };

/** One look: who, whose file, why it stands out, and what somebody heard who asked. */
export const OddLookPage = (props: Props) => {
  const { view, look, names, client, errors } = props;
  const { language } = view;
  const name = names.get(look.worker) ?? viewTexts.someone[language];
  const day = (at: Date) => dateInWords(at.toISOString(), language, true);
  const [first, last] = [day(look.firstAt), day(look.lastAt)];
  const times = look.looks === 1 ? viewTexts.once[language] : fill(viewTexts.times[language], { number: look.looks });
  const when = first === last ? first : fill(viewTexts.between[language], { first, last });
  return (
    <Page
      view={view}
      title={fill(viewTexts.look[language], { name })}
      back={{ href: '/toezicht/inzage', text: viewTexts.title[language] }}
      errors={errors}
      width="narrow"
    >
      <DescriptionList
        rows={[
          { term: viewTexts.who[language], value: name },
          { term: viewTexts.whose[language], value: client ?? viewTexts.several[language] },
          { term: viewTexts.when[language], value: `${when}, ${times}` },
          { term: viewTexts.why[language], value: look.kinds.map((kind) => kindTexts[kind][language]).join('. ') },
        ]}
      />
      {look.finding === null ? <Ask {...props} /> : <Found {...props} finding={look.finding} />}
    </Page>
  );
};

const Ask = ({ view: { language }, look, values, errors }: Props) => {
  const typed = (field: string) => (typeof values[field] === 'string' ? values[field] : undefined);
  return (
    <Section title={viewTexts.how[language]}>
      <p>{viewTexts.howText[language]}</p>
      {look.client === null ? null : <Alert kind="info">{viewTexts.seen[language]}</Alert>}
      <Form action={`/toezicht/inzage/${look.id}`}>
        <RadioGroup
          name="uitkomst"
          label={viewTexts.result[language]}
          options={results.map((value) => ({
            value,
            text: resultTexts[value].title[language],
            description: resultTexts[value].text[language],
          }))}
          value={typed('uitkomst')}
          error={errors['uitkomst']}
        />
        <TextArea
          name="woorden"
          label={viewTexts.words[language]}
          description={viewTexts.wordsHelp[language]}
          value={typed('woorden') ?? ''}
          error={errors['woorden']}
        />
        <Button>{viewTexts.keep[language]}</Button>
      </Form>
    </Section>
  );
};

type Finding = NonNullable<OddLookShown['look']['finding']>;

const Found = ({ view: { language }, names, finding }: Props & { finding: Finding }) => (
  <Section title={resultTexts[finding.result].title[language]}>
    <Prose>{finding.words}</Prose>
    <p>
      {fill(viewTexts.by[language], {
        name: names.get(finding.by) ?? viewTexts.someone[language],
        day: dateInWords(finding.at.toISOString(), language),
      })}
    </p>
  </Section>
);
