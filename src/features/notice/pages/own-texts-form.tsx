import type { FormValues } from '../../../platform/http/form.ts';
import { Button, fill, Form, MoreInfo, TextArea, TextField, type View } from '../../../ui/index.ts';
import { ownTextNames } from '../policy.ts';
import type { ManagePage } from '../read-notice.ts';
import { ownTexts, texts } from '../texts.ts';

type Props = { view: View; page: ManagePage; values: FormValues; errors: Readonly<Record<string, string>> };

export const OwnTextsForm = ({ view: { language }, page, values, errors }: Props) => {
  const typed = (name: string, otherwise: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : otherwise;
  };
  const box = (name: string, label: string, otherwise: string, help?: string) => (
    <TextArea
      name={name}
      label={label}
      description={help}
      value={typed(name, otherwise)}
      error={errors[name]}
      rows={3}
      optional={!name.startsWith('contact.nl')}
    />
  );
  return (
    <Form action="/verklaring/teksten">
      <p>{texts.ownLead[language]}</p>
      {ownTextNames.map((name) => {
        const label = ownTexts[name].label[language];
        const english = texts.inEnglish[language];
        return (
          <>
            {box(`${name}.nl`, label, page.own[name].nl, ownTexts[name].help[language])}
            <MoreInfo title={english} open={errors[`${name}.en`] !== undefined}>
              {box(`${name}.en`, fill(texts.asEnglish[language], { label }), page.own[name].en)}
            </MoreInfo>
          </>
        );
      })}
      <TextField
        name="maanden"
        label={texts.months[language]}
        description={texts.monthsHelp[language]}
        value={typed('maanden', String(page.reviewEveryMonths))}
        error={errors['maanden']}
        size="short"
      />
      <Button icon="check" kind="secondary">
        {texts.save[language]}
      </Button>
    </Form>
  );
};
