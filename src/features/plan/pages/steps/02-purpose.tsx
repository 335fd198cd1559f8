import { Card, Checkbox } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds } from './form-view.tsx';

const Words = ({ form, name, optional = false }: { form: FormView; name: string; optional?: boolean }) => (
  <>
    <Dutch form={form} name={`${name}.titel`} label={formTexts.purposeTitle} optional={optional} />
    <Dutch form={form} name={`${name}.uitleg`} label={formTexts.purposeExplanation} rows={3} optional={optional} />
    <Dutch form={form} name={`${name}.waarom`} label={formTexts.purposeWhy} rows={2} optional={optional} />
    <English
      form={form}
      words={[
        { name: `${name}.titel`, label: formTexts.purposeTitle },
        { name: `${name}.uitleg`, label: formTexts.purposeExplanation, rows: 3 },
        { name: `${name}.waarom`, label: formTexts.purposeWhy, rows: 2 },
      ]}
    />
  </>
);

export const PurposeFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <FoldedList form={form}>
      {form.ids('doelen').map((id) => (
        <Folded form={form} title={form.nameOf(id)} prefix={`doel.${id}.`}>
          <Words form={form} name={`doel.${id}`} />
          <Checkbox
            name={`doel.${id}.weg`}
            label={form.say(formTexts.purposeGone)}
            checked={form.ticked(`doel.${id}.weg`)}
          />
        </Folded>
      ))}
    </FoldedList>
    <Card title={form.say(formTexts.newPurpose)} icon="plus" tone="accent">
      <p>{form.say(formTexts.newPurposeHelp)}</p>
      <Words form={form} name="nieuw" optional />
    </Card>
  </>
);
