import { Card, Checkbox, fill, RadioGroup, Select, TextArea } from '../../../../ui/index.ts';
import { factorTexts, purposeLimitTexts, routeTexts } from '../../form-texts/08-purpose-limit.ts';
import { formTexts } from '../../form-texts.ts';
import { comparisonFactors, reuseRoutes } from '../../policy.ts';
import { comparisonsOf } from '../../steps/08-purpose-limit.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const Limits = ({ form }: { form: FormView }) => (
  <FoldedList form={form}>
    {form.page.document.purposes.map(({ id }) => (
      <Folded form={form} title={form.nameOf(id)} prefix={`doel.${id}.nietvoor`}>
        <Dutch
          form={form}
          name={`doel.${id}.nietvoor`}
          label={purposeLimitTexts.notFor}
          help={purposeLimitTexts.notForHelp}
          rows={2}
          optional
        />
        <English form={form} words={[{ name: `doel.${id}.nietvoor`, label: purposeLimitTexts.notFor, rows: 2 }]} />
      </Folded>
    ))}
  </FoldedList>
);

const Comparison = ({ form, known }: { form: FormView; known: { key: string; from: string; to: string } }) => {
  const name = `doel.${known.key}`;
  const title = fill(form.say(formTexts.comparison), { from: form.nameOf(known.from), to: form.nameOf(known.to) });
  return (
    <Folded form={form} title={title} prefix={`${name}.`}>
      <TextArea {...form.at(`${name}.reden`)} label={form.say(formTexts.comparisonReason)} rows={2} />
      <RadioGroup
        {...form.at(`${name}.route`)}
        label={form.say(purposeLimitTexts.route)}
        options={optionsOf(reuseRoutes, routeTexts, form)}
      />
      <Folded form={form} title={form.say(purposeLimitTexts.factors)} prefix={`${name}.factor`}>
        <p>{form.say(purposeLimitTexts.factorsHelp)}</p>
        {comparisonFactors.map((each) => (
          <TextArea {...form.at(`${name}.factor.${each}`)} label={form.say(factorTexts[each])} rows={2} optional />
        ))}
      </Folded>
      <Checkbox name={`${name}.weg`} label={form.say(formTexts.comparisonGone)} checked={form.ticked(`${name}.weg`)} />
    </Folded>
  );
};

const NewComparison = ({ form }: { form: FormView }) => {
  const options = form.page.document.purposes.map(({ id }) => ({ value: id, text: form.nameOf(id) }));
  return (
    <Card title={form.say(formTexts.newComparison)} icon="plus" tone="accent">
      <p>{form.say(formTexts.newComparisonHelp)}</p>
      <Select {...form.at('nieuw.van')} label={form.say(formTexts.comparisonFrom)} options={options} optional />
      <Select {...form.at('nieuw.naar')} label={form.say(formTexts.comparisonTo)} options={options} optional />
      <TextArea {...form.at('nieuw.reden')} label={form.say(formTexts.comparisonReason)} rows={2} optional />
      <RadioGroup
        {...form.at('nieuw.route')}
        label={form.say(purposeLimitTexts.route)}
        options={optionsOf(reuseRoutes, routeTexts, form)}
      />
    </Card>
  );
};

/** Reuse of the archive is a new question, whatever the plan compares (AVG 6(4), 89; L17). */
const Archive = ({ form }: { form: FormView }) => {
  const open = form.page.document.retention?.whenArchived.includes('reuse') ?? false;
  return (
    <Card title={form.say(purposeLimitTexts.reuse)} icon="archive">
      <p>{form.say(purposeLimitTexts.reuseText)}</p>
      <p>{form.say(open ? purposeLimitTexts.archiveOpen : purposeLimitTexts.archiveClosed)}</p>
    </Card>
  );
};

export const PurposeLimitFields = ({ form }: { form: FormView }) => {
  const known = comparisonsOf(form.page.document);
  const one = form.page.document.purposes.length < 2 && known.length === 0;
  return (
    <>
      <KeepIds name="doelen" ids={form.ids('doelen')} />
      <KeepIds name="vergelijkingen" ids={form.ids('vergelijkingen')} />
      <h2>{form.say(purposeLimitTexts.notForTitle)}</h2>
      <Limits form={form} />
      <h2>{form.say(purposeLimitTexts.otherTitle)}</h2>
      {known.length === 0 ? (
        <p>{form.say(one ? formTexts.onePurpose : formTexts.noComparisons)}</p>
      ) : (
        <Card>
          {known.map((each) => (
            <Comparison form={form} known={each} />
          ))}
        </Card>
      )}
      {one ? null : <NewComparison form={form} />}
      <Archive form={form} />
    </>
  );
};
