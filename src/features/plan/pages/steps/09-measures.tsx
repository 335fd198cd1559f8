import {
  Alert,
  Card,
  CheckboxGroup,
  DateField,
  Checkbox,
  fill,
  RadioGroup,
  Select,
  TextField,
} from '../../../../ui/index.ts';
import { levelTexts, securityTexts, themeTexts } from '../../form-texts/09-security.ts';
import { choosable } from '../../catalogue/measure-catalogue.ts';
import { measureLevels, type PlanMeasure } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const Measure = ({ form, measure }: { form: FormView; measure: PlanMeasure }) => {
  const name = `maatregel.${measure.id}`;
  const level = form.say(levelTexts[measure.level]).toLowerCase();
  return (
    <Folded form={form} title={`${inBoth(measure.text)[form.language]} (${level})`} prefix={`${name}.`}>
      <Dutch form={form} name={`${name}.tekst`} label={securityTexts.text} rows={2} />
      <English form={form} words={[{ name: `${name}.tekst`, label: securityTexts.text, rows: 2 }]} />
      <RadioGroup
        {...form.at(`${name}.niveau`)}
        label={form.say(securityTexts.level)}
        options={optionsOf(measureLevels, levelTexts, form)}
        inRow
      />
      <Select
        {...form.at(`${name}.eigenaar`)}
        label={form.say(securityTexts.owner)}
        description={form.say(securityTexts.ownerHelp)}
        options={form.page.owners.map((each) => ({ value: each.account, text: each.name }))}
        optional
      />
      <TextField {...form.at(`${name}.bewijs`)} label={form.say(securityTexts.evidence)} optional />
      <DateField
        {...form.at(`${name}.nakijken`)}
        label={form.say(securityTexts.reviewOn)}
        description={form.say(securityTexts.reviewOnHelp)}
        optional
      />
      <Checkbox name={`${name}.weg`} label={form.say(securityTexts.gone)} checked={form.ticked(`${name}.weg`)} />
    </Folded>
  );
};

/** The list to choose from, level by level; the raised one first where the data ask for it. */
const Choice = ({ form, raised }: { form: FormView; raised: boolean }) => {
  const open = choosable(form.page.document.measures);
  const levels = raised ? ([...measureLevels].reverse() as (typeof measureLevels)[number][]) : [...measureLevels];
  return (
    <>
      {levels.map((level, at) => (
        <Folded
          form={form}
          title={fill(form.say(securityTexts.choose), { level: form.say(levelTexts[level]).toLowerCase() })}
          prefix="kies"
        >
          <CheckboxGroup
            {...form.many('kies')}
            {...(at === 0 ? {} : { id: `kies-${level}` })}
            label={form.say(securityTexts.measures)}
            description={form.say(securityTexts.chooseHelp)}
            options={open
              .filter((each) => each.level === level)
              .map(({ id, text, theme }) => ({
                value: id,
                text: inBoth(text)[form.language],
                description: form.say(themeTexts[theme]),
              }))}
            optional
          />
        </Folded>
      ))}
    </>
  );
};

export const Measures = ({ form }: { form: FormView }) => {
  const { measures, fields } = form.page.document;
  const raised = fields.some(({ off, category }) => !off && category !== 'ordinary' && category !== 'sensitive');
  return (
    <>
      <KeepIds name="maatregelen" ids={form.ids('maatregelen')} />
      <Alert kind="info">{form.say(raised ? securityTexts.raisedNeeded : securityTexts.basicEnough)}</Alert>
      <FoldedList form={form}>
        {measures.map((measure) => (
          <Measure form={form} measure={measure} />
        ))}
        <Choice form={form} raised={raised} />
      </FoldedList>
      <Card title={form.say(securityTexts.own)} icon="plus" tone="accent">
        <p>{form.say(securityTexts.ownHelp)}</p>
        <Dutch form={form} name="nieuw.maatregel" label={securityTexts.text} rows={2} optional />
        <RadioGroup
          {...form.at('nieuw.niveau')}
          label={form.say(securityTexts.level)}
          options={optionsOf(measureLevels, levelTexts, form)}
          inRow
        />
      </Card>
    </>
  );
};
