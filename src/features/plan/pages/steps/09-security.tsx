import { countryChoices } from '../../../../platform/countries.ts';
import { Card, Checkbox, CheckboxGroup, Select, TextField } from '../../../../ui/index.ts';
import { securityTexts } from '../../form-texts/09-security.ts';
import { formTexts } from '../../form-texts.ts';
import { categories, channels, type PlanDocument } from '../../policy.ts';
import { categoryTexts, channelTexts, shortCategoryTexts } from '../../word-texts.ts';
import { Measures } from './09-measures.tsx';
import { Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

type Channel = PlanDocument['channels'][number]['channel'];

const titleOf = (form: FormView, channel: Channel): string => {
  const carried = form
    .many(`weg.${channel}.draagt`)
    .values.flatMap((value) => categories.find((each) => each === value) ?? [])
    .map((category) => form.say(shortCategoryTexts[category]).toLowerCase());
  return `${form.say(channelTexts[channel])} – ${carried.join(', ') || form.say(formTexts.fieldOff).toLowerCase()}`;
};

const Ways = ({ form }: { form: FormView }) => (
  <FoldedList form={form}>
    {channels.map((channel) => (
      <Folded form={form} title={titleOf(form, channel)} prefix={`weg.${channel}.`}>
        <CheckboxGroup
          {...form.many(`weg.${channel}.draagt`)}
          label={form.say(formTexts.carries)}
          description={form.say(formTexts.carriesHelp)}
          options={optionsOf(categories, categoryTexts, form)}
          optional
        />
        <Checkbox
          name={`weg.${channel}.bewijs`}
          label={form.say(formTexts.secondProof)}
          checked={form.ticked(`weg.${channel}.bewijs`)}
        />
      </Folded>
    ))}
  </FoldedList>
);

const PlaceFields = ({ form, name, optional = false }: { form: FormView; name: string; optional?: boolean }) => (
  <>
    <TextField
      {...form.at(`${name}.naam`)}
      label={form.say(securityTexts.placeName)}
      description={form.say(securityTexts.placeNameHelp)}
      optional={optional}
    />
    <Select
      {...form.at(`${name}.land`)}
      label={form.say(securityTexts.placeCountry)}
      options={countryChoices(form.page.choices.eea, form.language)}
      optional={form.later}
    />
    <Checkbox
      name={`${name}.versleuteld`}
      label={form.say(securityTexts.placeLocked)}
      checked={form.ticked(`${name}.versleuteld`)}
    />
  </>
);

const Places = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="plekken" ids={form.ids('plekken')} />
    {form.page.document.places.map(({ name: title }, at) => (
      <Folded form={form} title={title} prefix={`plek.plek-${at + 1}.`}>
        <PlaceFields form={form} name={`plek.plek-${at + 1}`} />
        <Checkbox
          name={`plek.plek-${at + 1}.weg`}
          label={form.say(securityTexts.placeGone)}
          checked={form.ticked(`plek.plek-${at + 1}.weg`)}
        />
      </Folded>
    ))}
    <Card title={form.say(securityTexts.newPlace)} icon="plus" tone="accent">
      <p>{form.say(securityTexts.ownHelp)}</p>
      <PlaceFields form={form} name="plek.nieuw" optional />
    </Card>
  </>
);

export const SecurityFields = ({ form }: { form: FormView }) => (
  <>
    <h2>{form.say(securityTexts.ways)}</h2>
    <Ways form={form} />
    <h2>{form.say(securityTexts.measures)}</h2>
    <Measures form={form} />
    <h2>{form.say(securityTexts.places)}</h2>
    <Places form={form} />
    <TextField
      {...form.at('nakijken')}
      label={form.say(securityTexts.yearly)}
      description={form.say(securityTexts.yearlyHelp)}
      inputMode="numeric"
      size="short"
    />
  </>
);
