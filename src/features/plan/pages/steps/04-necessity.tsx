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
      <Card title={form.say(formTexts.needed)} icon="message-question">
        {form.ids('gegevens').map((id) => (
          <>
            <TextArea {...form.at(`gegeven.${id}.nodig`)} label={form.nameOf(id, 'field')} rows={2} />
            <Folded form={form} title={usesTitle(form, id)} prefix={`${id}.`}>
              {pairs
                .filter((pair) => pair.startsWith(`${id}.`))
                .map((pair) => (
                  <Use form={form} pair={pair} />
                ))}
            </Folded>
          </>
        ))}
      </Card>
    </>
  );
};

/** "Altijd" or "indien relevant", and for which purposes. */
function usesTitle(form: FormView, id: string): string {
  const pairs = form.ids('paren').filter((pair) => pair.startsWith(`${id}.`));
  const always = pairs.some((pair) => form.at(`${pair}.mate`).value === 'always');
  const need = form.say(needTexts[always ? 'always' : 'if-relevant']);
  const text = pairs.length === 1 ? formTexts.forOnePurpose : formTexts.forPurposes;
  return fill(form.say(text), { need, count: pairs.length });
}
