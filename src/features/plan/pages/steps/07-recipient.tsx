import { Card, Checkbox, CheckboxGroup, Select, TextArea, TextField } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { channels, packageParts, partyRoles, type PlanFlowText } from '../../policy.ts';
import { flowKey } from '../../steps/07-recipient.ts';
import { channelTexts, packageTexts, partyRoleTexts } from '../../word-texts.ts';
import { Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const ways = channels.filter((channel) => channel !== 'screen');

const Package = ({ form, name }: { form: FormView; name: string }) => (
  <Folded form={form} title={form.say(formTexts.package)} prefix={`${name}.pakket`}>
    {packageParts.map((part) => (
      <TextArea {...form.at(`${name}.pakket.${part}`)} label={form.say(packageTexts[part])} rows={2} optional />
    ))}
  </Folded>
);

/** What a purpose knows, so that nobody can pass on more than that. */
const fieldsOf = ({ page, nameOf }: FormView, { purpose, fields }: PlanFlowText) => {
  const known = page.document.purposes.find(({ id }) => id === purpose)?.fields.map(({ field }) => field) ?? [];
  return [...new Set([...known, ...fields])].map((id) => ({ value: id, text: nameOf(id, 'field') }));
};

const FlowFields = ({ form, flow }: { form: FormView; flow: PlanFlowText }) => {
  const name = `stroom.${flowKey(flow)}`;
  return (
    <Folded form={form} title={`${flow.partyName} – ${form.nameOf(flow.purpose)}`} prefix={`${name}.`}>
      <TextField {...form.at(`${name}.naam`)} label={form.say(formTexts.partyName)} />
      <Select
        {...form.at(`${name}.rol`)}
        label={form.say(formTexts.partyRole)}
        options={optionsOf(partyRoles, partyRoleTexts, form)}
        empty={false}
      />
      <CheckboxGroup
        {...form.many(`${name}.gegevens`)}
        label={form.say(formTexts.partyFields)}
        options={fieldsOf(form, flow)}
        optional
      />
      <CheckboxGroup
        {...form.many(`${name}.wegen`)}
        label={form.say(formTexts.partyWays)}
        options={optionsOf(ways, channelTexts, form)}
        optional
      />
      <Checkbox
        name={`${name}.overeenkomst`}
        label={form.say(formTexts.partyAgreement)}
        description={form.say(formTexts.partyAgreementHelp)}
        checked={form.ticked(`${name}.overeenkomst`)}
      />
      <Package form={form} name={name} />
      <Checkbox name={`${name}.weg`} label={form.say(formTexts.partyGone)} checked={form.ticked(`${name}.weg`)} />
    </Folded>
  );
};

export const RecipientFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="stromen" ids={form.ids('stromen')} />
    <FoldedList form={form}>
      {form.page.document.flows.map((flow) => (
        <FlowFields form={form} flow={flow} />
      ))}
    </FoldedList>
    <Card title={form.say(formTexts.newParty)} icon="plus" tone="accent">
      <p>{form.say(formTexts.newPartyHelp)}</p>
      <TextField {...form.at('nieuw.naam')} label={form.say(formTexts.partyName)} optional />
      <Select
        {...form.at('nieuw.doel')}
        label={form.say(formTexts.partyPurpose)}
        options={form.page.document.purposes.map(({ id }) => ({ value: id, text: form.nameOf(id) }))}
        optional
      />
      <Select
        {...form.at('nieuw.rol')}
        label={form.say(formTexts.partyRole)}
        options={optionsOf(partyRoles, partyRoleTexts, form)}
        empty={false}
      />
    </Card>
  </>
);
