import type { FormValues } from '../../../platform/http/form.ts';
import {
  Button,
  ButtonLink,
  dateInWords,
  type FieldErrors,
  fill,
  Form,
  List,
  Page,
  Prose,
  RadioGroup,
  Section,
  TextArea,
  Timeline,
  type View,
} from '../../../ui/index.ts';
import { type Outcome, waysOn } from '../policy.ts';
import type { EnquiryShown } from '../read-enquiries.ts';
import { askerTexts, outcomeTexts, texts, wayTexts } from '../texts.ts';
import { Script } from './enquiries-page.tsx';

export type EnquiryProps = {
  view: View;
  enquiry: EnquiryShown;
  mayNote: boolean;
  values: FormValues;
  errors: FieldErrors;
};

/** Where a way on leads; passing it on is done in a conversation. */
const leads: Partial<Record<Outcome, string>> = { weighed: '/delen', 'advice-asked': '/organisatie' };

/** What was asked, what is possible, and what came of it. */
export const EnquiryPage = (props: EnquiryProps) => {
  const { view, enquiry, errors } = props;
  const { language } = view;
  const { asker, way, at, byName } = enquiry;
  return (
    <Page
      view={view}
      title={askerTexts[asker][language]}
      above={wayTexts[way][language]}
      lead={fill(texts.notedBy[language], { day: dateInWords(at, language, true), name: byName })}
      back={{ href: '/vragen-van-anderen', text: texts.title[language] }}
      errors={errors}
      width="narrow"
    >
      <Section title={texts.what[language]}>
        <Prose>{enquiry.words}</Prose>
      </Section>
      <Script view={view} />
      <Possible {...props} />
      <Came {...props} />
    </Page>
  );
};

const Possible = ({ view: { language }, enquiry }: EnquiryProps) => (
  <Section title={texts.possible[language]}>
    <List
      label={texts.possible[language]}
      items={waysOn(enquiry.asker).map((way) => {
        const href = leads[way];
        const { title, text } = outcomeTexts[way];
        return { title: title[language], text: text[language], ...(href === undefined ? {} : { href }) };
      })}
    />
    {enquiry.asker === 'referrer' ? (
      <ButtonLink href="/clienten/de-doorverwijzer-belt">{texts.callers[language]}</ButtonLink>
    ) : null}
  </Section>
);

const Came = ({ view: { language }, enquiry, mayNote, values, errors }: EnquiryProps) => {
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  const choices: Outcome[] = ['no-information', ...waysOn(enquiry.asker)];
  return (
    <Section title={texts.came[language]}>
      {enquiry.outcomes.length === 0 ? (
        <p>{texts.nothingYet[language]}</p>
      ) : (
        <Timeline
          items={enquiry.outcomes.map(({ outcome, words, at }) => ({
            at,
            title: outcomeTexts[outcome].title[language],
            text: words,
          }))}
        />
      )}
      {mayNote ? (
        <Form action={`/vragen-van-anderen/${enquiry.id}`}>
          <RadioGroup
            name="uitkomst"
            label={texts.outcome[language]}
            options={choices.map((value) => ({ value, text: outcomeTexts[value].title[language] }))}
            value={typed('uitkomst')}
            error={errors['uitkomst']}
          />
          <TextArea
            name="toelichting"
            label={texts.words[language]}
            value={typed('toelichting') ?? ''}
            error={errors['toelichting']}
            rows={2}
          />
          <Button>{texts.keepOutcome[language]}</Button>
        </Form>
      ) : null}
    </Section>
  );
};
