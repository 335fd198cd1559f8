import { Card, fill, Select, TextArea } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { depths } from '../../policy.ts';
import { depthTexts, needTexts } from '../../word-texts.ts';
import { Folded, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const Use = ({ form, pair }: { form: FormView; pair: string }) => {
  const purpose = form.nameOf(pair.split('.')[1] ?? '');
  const label = (what: string) => fill(form.say(formTexts.forPurpose), { what, purpose });
  return (
    <>
      <Select
        {...form.at(`${pair}.mate`)}
        label={label(form.say(formTexts.howOften))}
        options={optionsOf(['always', 'if-relevant'] as const, needTexts, form)}
        empty={false}
      />
      <Select
        {...form.at(`${pair}.diepte`)}
        label={label(form.say(formTexts.howDeep))}
        options={optionsOf(depths, depthTexts, form)}
        empty={false}
      />
    </>
  );
};

export const NecessityFields = ({ form }: { form: FormView }) => {
  const pairs = form.ids('paren');
  return (
    <>
      <KeepIds name="gegevens" ids={form.ids('gegevens')} />
      <KeepIds name="paren" ids={pairs} />
      {form.ids('gegevens').map((id) => (
        <Card title={form.nameOf(id)} level={2}>
          <TextArea {...form.at(`gegeven.${id}.nodig`)} label={form.say(formTexts.needed)} rows={2} />
          <Folded form={form} title={usesTitle(form, id)} prefix={`${id}.`}>
            {pairs
              .filter((pair) => pair.startsWith(`${id}.`))
              .map((pair) => (
                <Use form={form} pair={pair} />
              ))}
          </Folded>
        </Card>
      ))}
    </>
  );
};

const usesTitle = (form: FormView, id: string): string =>
  `${form.say(formTexts.howOften)} – ${form.say(formTexts.howDeep).toLowerCase()}: ${form
    .ids('paren')
    .filter((pair) => pair.startsWith(`${id}.`))
    .map((pair) => form.nameOf(pair.split('.')[1] ?? ''))
    .join(', ')}`;
