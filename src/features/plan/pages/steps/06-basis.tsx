import { CheckboxGroup, RadioGroup, TextArea } from '../../../../ui/index.ts';
import { balancingTexts, basisFormTexts, basisNeeds, chooserOrder } from '../../form-texts/06-basis.ts';
import { formTexts } from '../../form-texts.ts';
import { balancingParts, bases, type PlanPurposeText } from '../../policy.ts';
import { texts } from '../../texts.ts';
import { basisTexts } from '../../word-texts.ts';
import { Consent } from './06-consent.tsx';
import { Doors, lawOption } from './06-doors.tsx';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds } from './form-view.tsx';

type Props = { form: FormView; name: string };

const Laws = ({ form, name }: Props) => {
  const { national, tasks } = form.page.choices;
  const chosen = form.many(`${name}.wetten`);
  // A law that is not asked here, such as the one on marketing, stays; one that no longer applies goes.
  const kept = chosen.values.filter(
    (id) => national.some((law) => law.id === id) && !tasks.some((law) => law.id === id),
  );
  return (
    <>
      <KeepIds name={chosen.name} ids={kept} />
      <Folded form={form} title={form.say(formTexts.basisLaw)} prefix={`${name}.wetten`}>
        <CheckboxGroup
          {...chosen}
          label={form.say(formTexts.basisLaw)}
          description={form.say(formTexts.basisLawHelp)}
          options={tasks
            // What is chosen stands first: nobody looks for it in a long list.
            .toSorted((a, b) => Number(chosen.values.includes(b.id)) - Number(chosen.values.includes(a.id)))
            .map((law) => lawOption(form, law))}
          optional
        />
      </Folded>
    </>
  );
};

/** Asked in order, consent last: a public body is not offered an interest of its own (AVG 6(1), last sentence). */
const Chooser = ({ form, name }: Props) => {
  const field = form.at(`${name}.grondslag`);
  const offered = chooserOrder.filter(
    (basis) => basis !== 'legitimate-interest' || !form.page.document.publicBody || field.value === basis,
  );
  return (
    <RadioGroup
      {...field}
      label={form.say(formTexts.basis)}
      description={form.say(basisFormTexts.chooser)}
      options={offered.map((value) => ({
        value,
        text: form.say(basisTexts[value]),
        description: form.say(basisNeeds[value]),
      }))}
    />
  );
};

const Weighing = ({ form, name }: Props) => (
  <Folded form={form} title={form.say(basisFormTexts.weighing)} prefix={`${name}.afweging`}>
    <p>{form.say(basisFormTexts.weighingHelp)}</p>
    {balancingParts.map((part) => (
      <TextArea {...form.at(`${name}.afweging.${part}`)} label={form.say(balancingTexts[part])} rows={2} optional />
    ))}
  </Folded>
);

/** "Nieuwsbrief – de persoon zegt ja (toestemming)". */
const titleOf = (form: FormView, { id }: PlanPurposeText): string => {
  const basis = bases.find((each) => each === form.at(`doel.${id}.grondslag`).value);
  return `${form.nameOf(id)} – ${form.say(basis ? basisTexts[basis] : texts.nothing).toLowerCase()}`;
};

const Purpose = ({ form, purpose }: { form: FormView; purpose: PlanPurposeText }) => {
  const name = `doel.${purpose.id}`;
  return (
    <Folded form={form} title={titleOf(form, purpose)} prefix={`${name}.`}>
      <Chooser form={form} name={name} />
      <Laws form={form} name={name} />
      <Weighing form={form} name={name} />
      <TextArea
        {...form.at(`${name}.afgevallen`)}
        label={form.say(basisFormTexts.dropped)}
        description={form.say(basisFormTexts.droppedHelp)}
        rows={2}
        optional
      />
      <Dutch
        form={form}
        name={`${name}.uitleg`}
        label={formTexts.basisText}
        rows={2}
        optional={form.say(texts.neededToInform)}
      />
      <English form={form} words={[{ name: `${name}.uitleg`, label: formTexts.basisText, rows: 2 }]} />
      <Consent form={form} purpose={purpose} />
      <Doors form={form} purpose={purpose} />
      <RadioGroup
        {...form.at(`${name}.geheim`)}
        label={form.say(formTexts.secrecy)}
        description={form.say(basisFormTexts.secrecyHelp)}
        options={[
          { value: 'professional', text: form.say(formTexts.secrecyYes) },
          { value: 'none', text: form.say(formTexts.secrecyNo) },
        ]}
        inRow
      />
    </Folded>
  );
};

export const BasisFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <FoldedList form={form}>
      {form.page.document.purposes.map((purpose) => (
        <Purpose form={form} purpose={purpose} />
      ))}
    </FoldedList>
  </>
);
