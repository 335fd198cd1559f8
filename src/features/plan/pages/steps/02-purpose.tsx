import { Alert, Button, Card, Checkbox, fill, TextArea } from '../../../../ui/index.ts';
import { attentionOf } from '../../attention/02-purpose.ts';
import { formTexts } from '../../form-texts.ts';
import { purposeTexts } from '../../form-texts/02-purpose.ts';
import { isBroad } from '../../obstacles/02-purpose.ts';
import type { PlanPurposeText } from '../../policy.ts';
import { AttentionList } from '../attention-list.tsx';
import { AddAnother, Dutch, English, Folded, FoldedList, type FormView, KeepIds } from './form-view.tsx';

const Words = ({ form, name, optional = false }: { form: FormView; name: string; optional?: boolean }) => (
  <>
    <Dutch form={form} name={`${name}.titel`} label={formTexts.purposeTitle} optional={optional} />
    <Dutch
      form={form}
      name={`${name}.contact`}
      label={purposeTexts.contactMoment}
      help={purposeTexts.contactMomentHelp}
      optional
    />
    <Dutch form={form} name={`${name}.uitleg`} label={formTexts.purposeExplanation} rows={3} optional={optional} />
    <Dutch form={form} name={`${name}.waarom`} label={formTexts.purposeWhy} rows={2} optional={optional} />
    <Checkbox
      name={`${name}.leren`}
      label={form.say(purposeTexts.learning)}
      description={form.say(purposeTexts.learningHelp)}
      checked={form.ticked(`${name}.leren`)}
    />
    <English
      form={form}
      words={[
        { name: `${name}.titel`, label: formTexts.purposeTitle },
        { name: `${name}.contact`, label: purposeTexts.contactMoment },
        { name: `${name}.uitleg`, label: formTexts.purposeExplanation, rows: 3 },
        { name: `${name}.waarom`, label: formTexts.purposeWhy, rows: 2 },
      ]}
    />
  </>
);

/** What the linter heard, with a way out: other words, two purposes, or the reason why it is one. */
const Heard = ({ form, purpose }: { form: FormView; purpose: PlanPurposeText }) => {
  const points = attentionOf(purpose);
  const answered = purpose.oneBecause !== '' || form.wrongUnder(`doel.${purpose.id}.toch`);
  return (
    <>
      <AttentionList
        title={form.say(purposeTexts.listen)}
        points={points}
        language={form.language}
        nameOf={form.nameOf}
      />
      {points.some(({ kind, field }) => kind === 'two-in-one' && field?.endsWith('.nl')) ? (
        <Button name="splits" value={purpose.id} kind="secondary">
          {form.say(purposeTexts.split)}
        </Button>
      ) : null}
      {isBroad(purpose) || answered ? (
        <TextArea
          {...form.at(`doel.${purpose.id}.toch`)}
          label={form.say(purposeTexts.oneBecause)}
          description={form.say(purposeTexts.oneBecauseHelp)}
          rows={2}
          optional
        />
      ) : null}
    </>
  );
};

const Purpose = ({ form, id }: { form: FormView; id: string }) => {
  const purpose = form.page.document.purposes.find((each) => each.id === id);
  const open = purpose !== undefined && (isBroad(purpose) || form.page.splits === id);
  return (
    <Folded form={form} title={form.nameOf(id)} prefix={`doel.${id}.`} open={open}>
      <Words form={form} name={`doel.${id}`} />
      {purpose ? <Heard form={form} purpose={purpose} /> : null}
      <Checkbox
        name={`doel.${id}.weg`}
        label={form.say(formTexts.purposeGone)}
        checked={form.ticked(`doel.${id}.weg`)}
      />
    </Folded>
  );
};

export const PurposeFields = ({ form }: { form: FormView }) => {
  const { splits } = form.page;
  const first = form.ids('doelen').length === 0;
  return (
    <>
      <KeepIds name="doelen" ids={form.ids('doelen')} />
      {splits === null ? null : (
        <Alert kind="info">{fill(form.say(purposeTexts.splitReady), { purpose: form.nameOf(splits) })}</Alert>
      )}
      <FoldedList form={form}>
        {form.ids('doelen').map((id) => (
          <Purpose form={form} id={id} />
        ))}
      </FoldedList>
      <Card title={form.say(first ? formTexts.firstPurpose : formTexts.newPurpose)} icon="plus" tone="accent">
        <p>{form.say(first ? formTexts.firstPurposeHelp : formTexts.newPurposeHelp)}</p>
        <Words form={form} name="nieuw" optional={!first} />
        <AddAnother form={form} />
      </Card>
    </>
  );
};
