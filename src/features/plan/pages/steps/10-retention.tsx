import { Card, CheckboxGroup, RadioGroup, Select, TextField } from '../../../../ui/index.ts';
import { retentionTexts } from '../../form-texts/10-retention.ts';
import { formTexts } from '../../form-texts.ts';
import { archiveOperations, retentionReadings, retentionStarts } from '../../steps/10-retention.ts';
import { archiveTexts, readingTexts, startTexts } from '../../word-texts.ts';
import { OwnTerms, Presets } from './10-terms.tsx';
import { Dutch, English, Folded, type FormView, KeepIds, optionsOf } from './form-view.tsx';

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

const Laws = ({ form }: { form: FormView }) => {
  const { terms } = form.page.choices;
  const shown = new Set(terms.map(({ id }) => id));
  return (
    <>
      <KeepIds name="wetten" ids={form.ids('wetten').filter((each) => !shown.has(each))} />
      <Folded form={form} title={form.say(formTexts.retentionLaw)} prefix="wetten">
        <CheckboxGroup
          {...form.many('wetten')}
          label={form.say(formTexts.retentionLaw)}
          description={`${form.say(formTexts.retentionLawHelp)} ${form.say(retentionTexts.longest)}`}
          options={terms.map(({ id, law, article, text, textEn }) => ({
            value: id,
            text: `${law} ${article}`,
            description: form.language === 'nl' ? text : textEn,
          }))}
          optional
        />
      </Folded>
    </>
  );
};

/** How it ends for every copy, paper and back-ups included (S2.31, S4.53). */
const End = ({ form }: { form: FormView }) => (
  <>
    <Dutch
      form={form}
      name="vernietigd"
      label={retentionTexts.destroying}
      help={retentionTexts.destroyingHelp}
      rows={3}
      optional={form.later}
    />
    <Dutch
      form={form}
      name="kopie"
      label={retentionTexts.backups}
      help={retentionTexts.backupsHelp}
      rows={2}
      optional={form.later}
    />
    <English
      form={form}
      words={[
        { name: 'vernietigd', label: retentionTexts.destroying, rows: 3 },
        { name: 'kopie', label: retentionTexts.backups, rows: 2 },
      ]}
    />
    <TextField
      {...form.at('kopiedagen')}
      label={form.say(retentionTexts.backupDays)}
      description={form.say(retentionTexts.backupDaysHelp)}
      inputMode="numeric"
      size="short"
      optional={form.later}
    />
  </>
);

/** What the clock does besides running: it stops, and a request never goes before a law (AVG 17(3)(b), L18, L19). */
const Explained = ({ form }: { form: FormView }) => {
  const exceptions = form.page.document.country === 'NL' ? retentionTexts.exceptionsNl : retentionTexts.exceptionsBe;
  return (
    <>
      <Card title={form.say(retentionTexts.stops)} icon="hand-stop">
        <p>{form.say(retentionTexts.stopsText)}</p>
      </Card>
      <Card title={form.say(retentionTexts.triggers)} icon="info-circle">
        <ul>
          <li>{form.say(retentionTexts.triggersEnd)}</li>
          <li>{form.say(retentionTexts.triggersRequest)}</li>
        </ul>
        <p>
          <strong>{form.say(retentionTexts.exceptions)}.</strong> {form.say(exceptions)}
        </p>
      </Card>
    </>
  );
};

export const RetentionFields = ({ form }: { form: FormView }) => (
  <>
    <Presets form={form} />
    <Terms form={form} />
    <Laws form={form} />
    <Dutch form={form} name="reden" label={formTexts.retentionReason} rows={3} />
    <English form={form} words={[{ name: 'reden', label: formTexts.retentionReason, rows: 3 }]} />
    <CheckboxGroup
      {...form.many('archiefmag')}
      label={form.say(formTexts.whenArchived)}
      description={form.say(formTexts.whenArchivedHelp)}
      options={optionsOf(archiveOperations, archiveTexts, form)}
      optional
    />
    <OwnTerms form={form} />
    <End form={form} />
    <Explained form={form} />
  </>
);
