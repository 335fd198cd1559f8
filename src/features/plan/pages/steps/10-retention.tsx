import { CheckboxGroup, RadioGroup, Select, TextField } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { archiveOperations, retentionReadings, retentionStarts } from '../../steps/10-retention.ts';
import { archiveTexts, readingTexts, startTexts } from '../../word-texts.ts';
import { Dutch, English, Folded, type FormView, optionsOf } from './form-view.tsx';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const Terms = ({ form }: { form: FormView }) => (
  <>
    <Select
      {...form.at('vanaf')}
      label={form.say(formTexts.startOfTerm)}
      options={optionsOf(retentionStarts, startTexts, form).map(({ value, text }) => ({ value, text: capital(text) }))}
    />
    <TextField {...form.at('archief')} label={form.say(formTexts.archiveAfter)} inputMode="numeric" size="short" />
    <TextField {...form.at('vernietigen')} label={form.say(formTexts.destroyAfter)} inputMode="numeric" size="short" />
    <RadioGroup
      {...form.at('lezing')}
      label={form.say(formTexts.reading)}
      description={form.say(formTexts.readingHelp)}
      options={optionsOf(retentionReadings, readingTexts, form)}
    />
  </>
);

export const RetentionFields = ({ form }: { form: FormView }) => (
  <>
    <Terms form={form} />
    <Folded form={form} title={form.say(formTexts.retentionLaw)} prefix="wetten">
      <CheckboxGroup
        {...form.many('wetten')}
        label={form.say(formTexts.retentionLaw)}
        description={form.say(formTexts.retentionLawHelp)}
        options={form.page.choices.national.map(({ id, law, article, text, textEn }) => ({
          value: id,
          text: `${law} ${article}`,
          description: form.language === 'nl' ? text : textEn,
        }))}
        optional
      />
    </Folded>
    <Dutch form={form} name="reden" label={formTexts.retentionReason} rows={3} />
    <English form={form} words={[{ name: 'reden', label: formTexts.retentionReason, rows: 3 }]} />
    <CheckboxGroup
      {...form.many('archiefmag')}
      label={form.say(formTexts.whenArchived)}
      description={form.say(formTexts.whenArchivedHelp)}
      options={optionsOf(archiveOperations, archiveTexts, form)}
      optional
    />
  </>
);
