import { CheckboxGroup, fill, Hidden, TextArea } from '../../../../ui/index.ts';
import { asksAuthorisation, asksSafeguards } from '../../catalogue/doors.ts';
import { basisFormTexts } from '../../form-texts/06-basis.ts';
import { formTexts } from '../../form-texts.ts';
import type { DoorChoice, LawChoice } from '../../law-choices.ts';
import type { PlanPurposeText } from '../../policy.ts';
import { doorCategories } from '../../steps/06-basis.ts';
import { type FormView, KeepIds } from './form-view.tsx';

export const lawOption = ({ language }: FormView, { id, law, article, text, textEn }: LawChoice, value = id) => ({
  value,
  text: `${law} ${article}`,
  description: language === 'nl' ? text : textEn,
});

/** The doors that ask for words of their own, by the name that people know. */
function safeguardsHelp(form: FormView, shown: readonly DoorChoice[]): string | undefined {
  if (shown.some(({ law }) => asksAuthorisation(law.id))) return form.say(basisFormTexts.authorisationHelp);
  const laws = shown.filter(({ law }) => asksSafeguards(law.id)).map(({ law }) => `${law.law} ${law.article}`);
  return laws.length === 0 ? undefined : fill(form.say(basisFormTexts.safeguardsHelp), { laws: laws.join(', ') });
}

type Kind = (typeof doorCategories)[number];

const Safeguards = ({ form, name, kinds }: { form: FormView; name: string; kinds: ReadonlySet<string> }) => {
  const asked = (kind: Kind) => {
    const help = safeguardsHelp(
      form,
      form.page.choices.doors.filter(({ category }) => category === kind),
    );
    const field = form.at(`${name}.waarborgen.${kind}`);
    // What is not asked here keeps its place.
    if (!kinds.has(kind) || help === undefined) {
      return <Hidden name={field.name} value={typeof field.value === 'string' ? field.value : ''} />;
    }
    return (
      <TextArea {...field} label={form.say(basisFormTexts.safeguards[kind])} description={help} rows={2} optional />
    );
  };
  return <>{doorCategories.map(asked)}</>;
};

const valueOf = ({ category, law }: DoorChoice): string => `${category}.${law.id}`;

/** What the law forbids at first needs an exception; asked only where this purpose uses such data. */
export const Doors = ({ form, purpose }: { form: FormView; purpose: PlanPurposeText }) => {
  const { document, choices } = form.page;
  const forbidden = document.fields.filter(
    ({ id, category, off }) =>
      !off && purpose.fields.some(({ field }) => field === id) && category !== 'ordinary' && category !== 'sensitive',
  );
  const name = `doel.${purpose.id}`;
  const kinds = new Set<string>(forbidden.map(({ category }) => category));
  const shown = choices.doors.filter(({ category }) => kinds.has(category));
  // What is not asked here stays; what opens nothing for this organisation goes.
  const kept = choices.doors.filter(({ category }) => !kinds.has(category)).map(valueOf);
  const chosen = form.many(`${name}.uitzonderingen`);
  return (
    <>
      <KeepIds name={chosen.name} ids={chosen.values.filter((each) => kept.includes(each))} />
      {forbidden.length === 0 ? null : (
        <CheckboxGroup
          {...chosen}
          label={form.say(formTexts.doors)}
          description={fill(form.say(formTexts.doorsHelp), {
            fields: forbidden.map(({ id }) => form.nameOf(id, 'field')).join(', '),
          })}
          options={shown.map((door) => lawOption(form, door.law, valueOf(door)))}
        />
      )}
      {kinds.has('national-number') ? <p>{form.say(basisFormTexts.numberHelp)}</p> : null}
      <Safeguards form={form} name={name} kinds={kinds} />
    </>
  );
};
