import { Card, CheckboxGroup, fill, MoreInfo, Select, TextArea } from '../../../../ui/index.ts';
import { necessityAttention } from '../../attention/04-necessity.ts';
import { formTexts } from '../../form-texts.ts';
import { necessityLabels as labels, necessityTexts } from '../../form-texts/04-necessity.ts';
import { heavyQuestions } from '../../obstacles/04-necessity.ts';
import { planSays } from '../../necessity/plan-says.ts';
import { depths, necessityQuestions, type PlanFieldText } from '../../policy.ts';
import { texts } from '../../texts.ts';
import { depthTexts, needTexts } from '../../word-texts.ts';
import { AttentionList } from '../attention-list.tsx';
import { RiskCard } from './04-risk.tsx';
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

const others = necessityQuestions.filter((each) => each !== 'needed');

/** The other six: for an ordinary field the plan has said most already; a heavier one asks three in words. */
const Others = ({ form, field }: { form: FormView; field: PlanFieldText }) => {
  const asked: readonly string[] = field.category === 'ordinary' ? [] : heavyQuestions;
  const count = asked.filter((each) => !form.at(`gegeven.${field.id}.${each}`).value).length;
  const title = fill(form.say(count === 0 ? labels.others : labels.othersOpen), { count });
  return (
    <Folded form={form} title={title} prefix={`gegeven.${field.id}.`} open={count > 0} empty={false}>
      {others.map((question) => {
        const said = planSays(form.page.document, field.id, question, form.language);
        const hint = `${fill(form.say(labels.planSays), { said })}. ${form.say(labels.ownAnswer)}`;
        return (
          <TextArea
            {...form.at(`gegeven.${field.id}.${question}`)}
            label={form.say(necessityTexts[question])}
            description={said === '' ? undefined : hint}
            rows={2}
            optional={!asked.includes(question)}
          />
        );
      })}
    </Folded>
  );
};

const Field = ({ form, field }: { form: FormView; field: PlanFieldText }) => {
  const { id } = field;
  const pairs = form.ids('paren').filter((pair) => pair.startsWith(`${id}.`));
  const points = necessityAttention({ ...form.page.document, fields: [field] });
  return (
    <>
      <TextArea {...form.at(`gegeven.${id}.nodig`)} label={form.nameOf(id, 'field')} rows={2} />
      <AttentionList
        title={form.say(texts.attentionTitle)}
        points={points}
        language={form.language}
        nameOf={form.nameOf}
      />
      <Others form={form} field={field} />
      {pairs.length === 0 ? (
        <p>{form.say(formTexts.noPurposeYet)}</p>
      ) : (
        <Folded form={form} title={usesTitle(form, pairs)} prefix={`${id}.`}>
          {pairs.map((pair) => (
            <Use form={form} pair={pair} />
          ))}
        </Folded>
      )}
    </>
  );
};

const Together = ({ form }: { form: FormView }) => (
  <Card title={form.say(labels.together)} icon="copy" tone="accent">
    <MoreInfo title={form.say(labels.togetherHelp)} open={form.wrongUnder('samen.')}>
      <Select
        {...form.at('samen.vraag')}
        label={form.say(labels.togetherQuestion)}
        options={optionsOf(necessityQuestions, necessityTexts, form)}
        optional
      />
      <TextArea {...form.at('samen.antwoord')} label={form.say(labels.togetherAnswer)} rows={2} optional />
      <CheckboxGroup
        {...form.many('samen.gegevens')}
        label={form.say(labels.togetherFields)}
        options={form.ids('gegevens').map((id) => ({ value: id, text: form.nameOf(id, 'field') }))}
        optional
      />
    </MoreInfo>
  </Card>
);

export const NecessityFields = ({ form }: { form: FormView }) => {
  const shown = new Set(form.ids('gegevens'));
  return (
    <>
      <KeepIds name="gegevens" ids={form.ids('gegevens')} />
      <KeepIds name="paren" ids={form.ids('paren')} />
      <RiskCard form={form} />
      <Card title={form.say(necessityTexts.needed)} icon="message-question">
        {form.page.document.fields
          .filter(({ id }) => shown.has(id))
          .map((field) => (
            <Field form={form} field={field} />
          ))}
      </Card>
      <Together form={form} />
    </>
  );
};

/** "Altijd" or "indien relevant", and for which purposes. */
function usesTitle(form: FormView, pairs: readonly string[]): string {
  const always = pairs.some((pair) => form.at(`${pair}.mate`).value === 'always');
  const need = form.say(needTexts[always ? 'always' : 'if-relevant']);
  const text = pairs.length === 1 ? formTexts.forOnePurpose : formTexts.forPurposes;
  return fill(form.say(text), { need, count: pairs.length });
}
