import { fill, RadioGroup, TextArea } from '../../../../ui/index.ts';
import type { FormValues } from '../../../../platform/http/form.ts';
import type { PartyPage } from '../../read-party.ts';
import { deciderTexts, roleQuestions, roleTestTexts, yesNoTexts } from '../../texts-role.ts';
import { fieldsOf, type FormShown, PartyFormPage } from './form-page.tsx';

/** The answers of the last time, to look at them again. */
export const roleValues = ({ roleTest }: PartyPage): FormValues =>
  roleTest
    ? Object.fromEntries(Object.entries(roleQuestions).map(([name, { answer }]) => [name, roleTest.answers[answer]]))
    : {};

export const RolePage = (shown: FormShown) => {
  const { view, page } = shown;
  const { language } = view;
  const at = fieldsOf(shown);
  const options = (texts: Readonly<Record<string, { nl: string; en: string }>>) =>
    Object.entries(texts).map(([value, text]) => ({ value, text: text[language] }));
  return (
    <PartyFormPage
      {...shown}
      title={fill(roleTestTexts.title[language], { party: page.registered.party.name })}
      lead={roleTestTexts.lead[language]}
      action="rol"
      send={roleTestTexts.send[language]}
    >
      {Object.entries(roleQuestions).map(([name, { answer, label, help }]) => (
        <RadioGroup
          {...at(name)}
          label={label[language]}
          description={help[language]}
          options={options(answer === 'why' || answer === 'how' ? deciderTexts : yesNoTexts)}
          inRow
        />
      ))}
      <TextArea
        {...at('toelichting')}
        label={roleTestTexts.note[language]}
        description={roleTestTexts.noteHelp[language]}
        rows={3}
        optional
      />
    </PartyFormPage>
  );
};
