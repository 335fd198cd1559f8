import { Button, RadioGroup, TextField } from '../../../../ui/index.ts';
import { retentionTexts } from '../../form-texts/10-retention.ts';
import { inBoth } from '../../running-activity.ts';
import { ownTerms } from '../../steps/10-retention.ts';
import { texts } from '../../texts.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

/** Terms of laws to begin with; each says its law, and whether a lawyer looked at it. */
export const Presets = ({ form }: { form: FormView }) => {
  const { terms, presets } = form.page.choices;
  const lawOf = (id: string | undefined) => {
    const row = terms.find((each) => each.id === id);
    if (!row) return undefined;
    const said = `${row.law} ${row.article}. ${form.language === 'nl' ? row.text : row.textEn}`;
    return row.checked ? said : `${said} ${form.say(texts.unchecked)}`;
  };
  return (
    <Folded form={form} title={form.say(retentionTexts.presets)} prefix="voorbeeld">
      <RadioGroup
        {...form.at('voorbeeld')}
        label={form.say(retentionTexts.presets)}
        description={form.say(retentionTexts.presetsHelp)}
        options={[
          { value: '', text: form.say(retentionTexts.presetNone) },
          ...presets.map(({ id, label, law, reason }) => ({
            value: id,
            text: inBoth(label)[form.language],
            description: lawOf(law) ?? inBoth(reason)[form.language],
          })),
        ]}
        optional
      />
      <Button name="hierna" value="hier" kind="secondary">
        {form.say(retentionTexts.fillIn)}
      </Button>
    </Folded>
  );
};

const termTexts = {
  zelfde: retentionTexts.same,
  eigen: retentionTexts.own,
  intrekken: retentionTexts.untilWithdrawal,
} as const;

const titleOf = (form: FormView, purpose: string): string => {
  const chosen = ownTerms.find((each) => each === form.at(`doel.${purpose}.termijn`).value) ?? 'zelfde';
  return `${form.nameOf(purpose)} – ${form.say(termTexts[chosen]).toLowerCase()}`;
};

/** A term per purpose, not per system (S4.52). */
export const OwnTerms = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <h2>{form.say(retentionTexts.perPurpose)}</h2>
    <p>{form.say(retentionTexts.perPurposeHelp)}</p>
    <FoldedList form={form}>
      {form.page.document.purposes.map(({ id }) => (
        <Folded form={form} title={titleOf(form, id)} prefix={`doel.${id}.`}>
          <RadioGroup
            {...form.at(`doel.${id}.termijn`)}
            label={form.say(retentionTexts.which)}
            options={optionsOf(ownTerms, termTexts, form)}
          />
          <TextField
            {...form.at(`doel.${id}.maanden`)}
            label={form.say(retentionTexts.months)}
            inputMode="numeric"
            size="short"
            optional
          />
          <Dutch form={form} name={`doel.${id}.termijnreden`} label={retentionTexts.termReason} rows={2} optional />
          <English
            form={form}
            words={[{ name: `doel.${id}.termijnreden`, label: retentionTexts.termReason, rows: 2 }]}
          />
        </Folded>
      ))}
    </FoldedList>
  </>
);
