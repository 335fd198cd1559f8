import { ActionGroup, Button, DateField, Form, Section, TextArea, TextField } from '../../../ui/index.ts';
import { AnonymityFindings, checkTexts, LabelFields } from '../../deidentification/index.ts';
import { texts } from '../texts.ts';
import type { QualityPageProps } from './quality-page.tsx';

type Props = Pick<QualityPageProps, 'view' | 'values' | 'errors' | 'checked'> & { activity: string };

/** What an evaluation leads to: an agreement for the agenda, in words without names (S0.9). */
export const AgreementForm = ({ view, values, errors, checked, activity }: Props) => {
  const { language } = view;
  const area = (name: 'seen' | 'agreed') => (
    <TextArea name={name} label={texts[name][language]} value={values[name]} error={errors[name]} rows={3} />
  );
  return (
    <Section title={texts.agreement[language]}>
      <p>{texts.agreementAbout[language]}</p>
      <Form action={`/delen/kwaliteit/${activity}`}>
        {area('seen')}
        {area('agreed')}
        <TextField
          name="who"
          label={texts.who[language]}
          description={texts.whoAbout[language]}
          value={values.who}
          error={errors.who}
          optional
        />
        <DateField
          name="reviewOn"
          label={texts.reviewOn[language]}
          value={values.reviewOn}
          error={errors.reviewOn}
          optional
        />
        {checked ? <AnonymityFindings checked={checked} language={language} /> : null}
        <ActionGroup>
          <Button kind="secondary" icon="refresh" name="doen" value="kijk">
            {checkTexts.title[language]}
          </Button>
          {checked && checked.findings.length > 0 ? (
            <Button kind="secondary" icon="shield-check" name="doen" value="vervang">
              {checkTexts.replace[language]}
            </Button>
          ) : null}
        </ActionGroup>
        <LabelFields values={values} errors={errors} language={language} />
        <ActionGroup>
          <Button icon="calendar" name="doen" value="leg-vast">
            {texts.record[language]}
          </Button>
        </ActionGroup>
      </Form>
    </Section>
  );
};
