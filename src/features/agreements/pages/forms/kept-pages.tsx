import { DateField, fill, PostButton, RadioGroup, Select, TextArea, TextField } from '../../../../ui/index.ts';
import { countryChoices } from '../../../../platform/countries.ts';
import { certificateKinds } from '../../party-words.ts';
import type { Setting, SubProcessor } from '../../read-party.ts';
import { detailTexts } from '../../texts-detail.ts';
import { formTexts } from '../../texts-form.ts';
import { certificateTexts } from '../../texts-party.ts';
import { fieldsOf, type FormShown, PartyFormPage } from './form-page.tsx';

const nameOf = ({ page }: FormShown): string => page.registered.party.name;

export const CertificatePage = (shown: FormShown) => {
  const { language } = shown.view;
  const at = fieldsOf(shown);
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.newCertificate[language], { party: nameOf(shown) })}
      action="certificaten"
    >
      <RadioGroup
        {...at('soort')}
        label={formTexts.certificateKind[language]}
        options={certificateKinds.map((value) => ({ value, text: certificateTexts[value][language] }))}
      />
      <DateField {...at('tot')} label={formTexts.certificateUntil[language]} optional />
      <TextArea {...at('waarover')} label={formTexts.certificateNote[language]} rows={3} optional />
    </PartyFormPage>
  );
};

export const NewSubProcessorPage = (shown: FormShown) => {
  const { language } = shown.view;
  const at = fieldsOf(shown);
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.newSubProcessor[language], { party: nameOf(shown) })}
      lead={formTexts.newSubProcessorLead[language]}
      action="subverwerkers"
    >
      <TextField {...at('naam')} label={formTexts.name[language]} />
      <TextArea {...at('waarvoor')} label={formTexts.whatFor[language]} rows={2} optional />
      <Select
        {...at('land')}
        label={formTexts.country[language]}
        description={formTexts.countryHelp[language]}
        options={countryChoices(shown.page.eea, language)}
        optional
      />
    </PartyFormPage>
  );
};

export const AnswerPage = ({ sub, ...shown }: FormShown & { sub: SubProcessor }) => {
  const { language } = shown.view;
  const at = fieldsOf(shown);
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.answerTitle[language], { name: sub.name })}
      lead={fill(formTexts.answerLead[language], { party: nameOf(shown), name: sub.name })}
      action={`subverwerkers/${sub.id}`}
    >
      <RadioGroup
        {...at('antwoord')}
        label={formTexts.answer[language]}
        options={[
          { value: 'agreed', text: formTexts.agree[language] },
          { value: 'objected', text: formTexts.object[language] },
        ]}
        inRow
      />
      <DateField {...at('dag')} label={formTexts.answeredOn[language]} />
      <TextArea {...at('woorden')} label={formTexts.answerWords[language]} rows={4} />
    </PartyFormPage>
  );
};

/** A new setting, or one that is there: its line, and what somebody did. */
export const SettingPage = ({ setting, ...shown }: FormShown & { setting?: Setting | undefined }) => {
  const { language } = shown.view;
  const at = fieldsOf(shown);
  const path = setting ? `instellingen/${setting.id}` : 'instellingen';
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.newSetting[language], { party: nameOf(shown) })}
      action={path}
      after={
        setting ? (
          <PostButton action={`/partijen/${shown.page.registered.party.id}/${path}/einde`} kind="quiet">
            {detailTexts.remove[language]}
          </PostButton>
        ) : undefined
      }
    >
      <TextField
        {...at('regel')}
        label={formTexts.settingLine[language]}
        description={formTexts.settingLineHelp[language]}
      />
      {setting ? (
        <TextArea
          {...at('gedaan')}
          label={formTexts.settingDone[language]}
          description={formTexts.settingDoneHelp[language]}
          rows={3}
          optional
        />
      ) : null}
    </PartyFormPage>
  );
};
