import { DateField, fill, RadioGroup, Section, TextArea } from '../../../../ui/index.ts';
import { ratings } from '../../party-words.ts';
import { detailTexts } from '../../texts-detail.ts';
import { formTexts } from '../../texts-form.ts';
import { ratingTexts } from '../../texts-party.ts';
import { OpenPoints } from '../party/open-points.tsx';
import { fieldsOf, type FormShown, PartyFormPage } from './form-page.tsx';

/** The assessment: what is still open stands above the choice, so that nobody judges blindly. */
export const WeighPage = (shown: FormShown) => {
  const { view, page } = shown;
  const { language } = view;
  const at = fieldsOf(shown);
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.weighTitle[language], { party: page.registered.party.name })}
      lead={formTexts.weighLead[language]}
      action="oordeel"
    >
      <Section title={detailTexts.open[language]}>
        <OpenPoints page={page} language={language} />
      </Section>
      <RadioGroup
        {...at('oordeel')}
        label={formTexts.rating[language]}
        options={ratings.map((value) => ({
          value,
          text: ratingTexts[value].name[language],
          description: ratingTexts[value].about[language],
        }))}
      />
      <TextArea
        {...at('reden')}
        label={formTexts.reason[language]}
        description={formTexts.reasonHelp[language]}
        rows={5}
      />
    </PartyFormPage>
  );
};

export const EndPage = (shown: FormShown) => {
  const { view, page } = shown;
  const { language } = view;
  const at = fieldsOf(shown);
  return (
    <PartyFormPage
      {...shown}
      title={fill(formTexts.endTitle[language], { party: page.registered.party.name })}
      lead={formTexts.endLead[language]}
      action="einde"
      send={formTexts.endSend[language]}
      kind="danger"
    >
      <DateField
        {...at('dag')}
        label={formTexts.lastDay[language]}
        description={formTexts.lastDayHelp[language]}
        max={page.today}
      />
      <TextArea
        {...at('reden')}
        label={formTexts.endReason[language]}
        description={formTexts.endReasonHelp[language]}
        rows={4}
      />
    </PartyFormPage>
  );
};
