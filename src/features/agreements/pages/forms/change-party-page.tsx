import { CheckboxGroup, fill, RadioGroup, Select, TextArea, TextField } from '../../../../ui/index.ts';
import type { FormValues } from '../../../../platform/http/form.ts';
import { countryChoices } from '../../../../platform/countries.ts';
import { deviceStorages, type SheetWords, transferMechanisms, websiteTools } from '../../party-words.ts';
import type { PartyPage } from '../../read-party.ts';
import { formTexts } from '../../texts-form.ts';
import { storageTexts, toolTexts, transferTexts, wordsTexts } from '../../texts-party.ts';
import { fieldsOf, type FormShown, PartyFormPage } from './form-page.tsx';

const nameOf: Record<keyof SheetWords, string> = {
  does: 'watdoet',
  contact: 'contact',
  transferNote: 'doorgiftestuk',
  hosting: 'hosting',
  encryption: 'versleuteling',
  twoStep: 'tweestaps',
  exit: 'vertrek',
};

/** What the form begins with. */
export const sheetValues = ({ registered, words }: PartyPage): FormValues => ({
  naam: registered.party.name,
  land: registered.facts.country ?? '',
  doorgifte: registered.facts.transfer ?? '',
  website: [...registered.tools],
  apparaat: registered.storage ?? '',
  ...Object.fromEntries(Object.entries(nameOf).map(([key, name]) => [name, words[key as keyof SheetWords]])),
});

export const ChangePartyPage = (shown: FormShown) => {
  const { view, page, values, errors } = shown;
  const { language } = view;
  const at = fieldsOf(shown);
  const Said = ({ of }: { of: keyof SheetWords }) => (
    <TextArea
      {...at(nameOf[of])}
      label={wordsTexts[of].label[language]}
      description={wordsTexts[of].help[language]}
      rows={2}
      optional
    />
  );
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.changeTitle[language], { party: page.registered.party.name })}
      lead={formTexts.changeLead[language]}
      action="gegevens"
    >
      <TextField {...at('naam')} label={formTexts.name[language]} />
      <Said of="does" />
      <Select
        {...at('land')}
        label={formTexts.country[language]}
        description={formTexts.countryHelp[language]}
        options={countryChoices(page.eea, language)}
        optional
      />
      <Select
        {...at('doorgifte')}
        label={formTexts.transfer[language]}
        description={formTexts.transferHelp[language]}
        options={transferMechanisms.map((value) => ({ value, text: transferTexts[value][language] }))}
        optional
      />
      <Said of="transferNote" />
      <Said of="hosting" />
      <Said of="encryption" />
      <Said of="twoStep" />
      <Said of="exit" />
      <Said of="contact" />
      <CheckboxGroup
        name="website"
        values={values['website']}
        error={errors['website']}
        label={formTexts.onWebsite[language]}
        description={formTexts.onWebsiteHelp[language]}
        options={websiteTools.map((tool) => ({ value: tool, text: toolTexts[tool][language] }))}
        optional
      />
      <RadioGroup
        {...at('apparaat')}
        label={formTexts.onDevice[language]}
        options={deviceStorages.map((value) => ({ value, text: storageTexts[value][language] }))}
        optional
      />
    </PartyFormPage>
  );
};
