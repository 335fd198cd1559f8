import {
  ActionGroup,
  Button,
  type FieldErrors,
  Form,
  Page,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import { AnonymityFindings, type Checked, checkTexts, LabelFields } from '../../deidentification/index.ts';
import { texts } from '../texts.ts';

type Props = { view: View; decision: string; checked: Checked; values: FormValues; errors?: FieldErrors };

/** A weighing becomes an example: rewritten by hand, looked at by rules, decided by a person. */
export const ShareExamplePage = ({ view, decision, checked, values, errors = {} }: Props) => {
  const { language } = view;
  const area = (name: 'situation' | 'details' | 'reasoning' | 'told', rows: number, optional = false) => (
    <TextArea
      name={name}
      label={texts[name][language]}
      value={values[name]}
      error={errors[name]}
      rows={rows}
      optional={optional}
    />
  );
  return (
    <Page
      view={view}
      title={texts.makeTitle[language]}
      lead={texts.makeLead[language]}
      back={{ href: `/afwegingen/${decision}`, text: texts.toDecision[language] }}
      errors={errors}
    >
      <Form action={`/afwegingen/${decision}/voorbeeld`}>
        <TextField
          name="title"
          label={texts.exampleTitle[language]}
          value={values.title}
          error={errors.title}
          size="full"
        />
        {area('situation', 4)}
        <TextField name="who" label={texts.who[language]} value={values.who} error={errors.who} />
        {area('details', 3, true)}
        {area('reasoning', 8)}
        {area('told', 3, true)}
        <AnonymityFindings checked={checked} language={language} />
        <ActionGroup>
          <Button kind="secondary" icon="refresh" name="doen" value="kijk">
            {checkTexts.lookAgain[language]}
          </Button>
          {checked.findings.length === 0 ? null : (
            <Button kind="secondary" icon="shield-check" name="doen" value="vervang">
              {checkTexts.replace[language]}
            </Button>
          )}
        </ActionGroup>
        <LabelFields values={values} errors={errors} language={language} />
        <ActionGroup>
          <Button icon="share" name="doen" value="deel">
            {texts.share[language]}
          </Button>
        </ActionGroup>
      </Form>
    </Page>
  );
};
