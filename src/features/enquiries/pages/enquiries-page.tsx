import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  dateInWords,
  EmptyState,
  type FieldErrors,
  fill,
  Form,
  List,
  Page,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { askers, askingWays } from '../policy.ts';
import type { EnquiryShown } from '../read-enquiries.ts';
import { askerTexts, outcomeTexts, texts, wayTexts } from '../texts.ts';

export type EnquiriesProps = {
  view: View;
  enquiries: readonly EnquiryShown[];
  mayNote: boolean;
  values: FormValues;
  errors: FieldErrors;
};

/** First the sentence for now, then the note, then what was asked before. */
export const EnquiriesPage = (props: EnquiriesProps) => {
  const { view, mayNote, errors } = props;
  const { language } = view;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} errors={errors} width="narrow">
      <Script view={view} />
      {mayNote ? <NoteForm {...props} /> : null}
      <Earlier {...props} />
    </Page>
  );
};

export const Script = ({ view: { language } }: { view: View }) => (
  <Alert kind="info" title={texts.sayThis[language]}>
    <p>{texts.script[language]}</p>
    <p>{texts.noDuty[language]}</p>
  </Alert>
);

const NoteForm = ({ view: { language }, values, errors }: EnquiriesProps) => {
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  return (
    <Section title={texts.note[language]}>
      <p>{texts.noteAbout[language]}</p>
      <Form action="/vragen-van-anderen">
        <RadioGroup
          name="wie"
          label={texts.who[language]}
          options={askers.map((value) => ({ value, text: askerTexts[value][language] }))}
          value={typed('wie')}
          error={errors['wie']}
        />
        <RadioGroup
          name="hoe"
          label={texts.how[language]}
          options={askingWays.map((value) => ({ value, text: wayTexts[value][language] }))}
          value={typed('hoe')}
          error={errors['hoe']}
          inRow
        />
        <TextArea
          name="vraag"
          label={texts.what[language]}
          description={texts.whatHelp[language]}
          value={typed('vraag') ?? ''}
          error={errors['vraag']}
          rows={2}
        />
        <Button>{texts.keep[language]}</Button>
      </Form>
    </Section>
  );
};

const Earlier = ({ view: { language }, enquiries }: EnquiriesProps) => (
  <Section title={texts.earlier[language]}>
    {enquiries.length === 0 ? (
      <EmptyState title={texts.none[language]} icon="message-question">
        {texts.noneAbout[language]}
      </EmptyState>
    ) : (
      <List
        label={texts.earlier[language]}
        items={enquiries.map(({ id, asker, outcomes, at, byName }) => ({
          title: askerTexts[asker][language],
          href: `/vragen-van-anderen/${id}`,
          text: [
            outcomeTexts[outcomes[0]?.outcome ?? 'no-information'].title[language],
            fill(texts.notedBy[language], { day: dateInWords(at, language), name: byName }),
          ].join(' · '),
        }))}
      />
    )}
  </Section>
);
