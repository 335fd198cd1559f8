import type { FormValues } from '../../../platform/http/form.ts';
import { Button, Form, Page, Section, TextField, type Text, type View } from '../../../ui/index.ts';
import type { CostName } from '../cost-fields.ts';
import { costFieldTexts, costTexts as texts } from '../cost-texts.ts';
import { texts as scanTexts } from '../texts.ts';
import type { Place } from './place.ts';

const groups: readonly { title: Text; help?: Text; fields: readonly CostName[] }[] = [
  { title: texts.groupPost, fields: ['letters', 'postage', 'paper', 'letterMinutes'] },
  { title: texts.groupTime, fields: ['hourly', 'handlings', 'minutesSaved'] },
  { title: texts.groupShare, help: texts.groupShareHelp, fields: ['low', 'likely', 'high'] },
  { title: texts.groupDigital, fields: ['message', 'running', 'oneOff', 'years'] },
];

type Props = { view: View; place: Place; values: FormValues; errors: Readonly<Record<string, string>> };

/** Every assumption of the estimate, to replace by one's own figures. */
export const CostsPage = ({ view, place, values, errors }: Props) => {
  const { language } = view;
  const labelOf = (name: string) => costFieldTexts[name as CostName]?.label[language] ?? name;
  return (
    <Page
      view={view}
      title={texts.change[language]}
      lead={texts.changeLead[language]}
      back={{ href: `${place.here}/verslag`, text: scanTexts.report[language] }}
      errors={Object.fromEntries(
        // The summary names the field: the same mistake can be made at several.
        Object.entries(errors).map(([name, error]) => [name, `${labelOf(name)}: ${error}`]),
      )}
      width="narrow"
    >
      <Form action={`${place.here}/kosten`}>
        {groups.map(({ title, help, fields }) => (
          <Section title={title[language]}>
            {help ? <p>{help[language]}</p> : null}
            {fields.map((name) => (
              <TextField
                name={name}
                label={costFieldTexts[name].label[language]}
                description={costFieldTexts[name].help?.[language]}
                value={values[name]}
                error={errors[name]}
                inputMode="decimal"
                size="short"
              />
            ))}
          </Section>
        ))}
        <Button icon="arrow-right">{texts.calculate[language]}</Button>
      </Form>
    </Page>
  );
};
