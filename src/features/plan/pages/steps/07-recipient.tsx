import { Card, Checkbox, CheckboxGroup, fill, RadioGroup, Select, TextField } from '../../../../ui/index.ts';
import { partyAnswerTexts, partyQuestionTexts, recipientTexts } from '../../form-texts/07-recipient.ts';
import { formTexts } from '../../form-texts.ts';
import { isFirstOfParty } from '../../catalogue/measures-package.ts';
import { partyAnswers, partyQuestions } from '../../roles/party-role.ts';
import { channels, partyRoles, type PlanFlowText } from '../../policy.ts';
import { flowKey } from '../../steps/07-recipient.ts';
import { channelTexts, partyRoleTexts } from '../../word-texts.ts';
import { PartyFields, RoleHints } from './07-party.tsx';
import { AddAnother, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const ways = channels.filter((channel) => channel !== 'screen');

/** What a purpose knows, so that nobody can pass on more than that. */
const fieldsOf = ({ page, nameOf }: FormView, { purpose, fields }: PlanFlowText) => {
  const known = page.document.purposes.find(({ id }) => id === purpose)?.fields.map(({ field }) => field) ?? [];
  return [...new Set([...known, ...fields])].map((id) => ({ value: id, text: nameOf(id, 'field') }));
};

/** What this party gets for this purpose, and how. */
const Given = ({ form, flow, name }: { form: FormView; flow: PlanFlowText; name: string }) => (
  <>
    <Select
      {...form.at(`${name}.rol`)}
      label={form.say(formTexts.partyRole)}
      options={optionsOf(partyRoles, partyRoleTexts, form)}
      empty={false}
    />
    <RoleHints form={form} name={name} partyName={flow.partyName} />
    <CheckboxGroup
      {...form.many(`${name}.gegevens`)}
      label={form.say(formTexts.partyFields)}
      options={fieldsOf(form, flow)}
      optional={form.later}
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
  </>
);

const FlowFields = ({ form, flow }: { form: FormView; flow: PlanFlowText }) => {
  const name = `stroom.${flowKey(flow)}`;
  const { document } = form.page;
  const first = isFirstOfParty(document, flow);
  const where = document.flows.find(({ party }) => party === flow.party)?.purpose ?? flow.purpose;
  return (
    <Folded form={form} title={`${flow.partyName} – ${form.nameOf(flow.purpose)}`} prefix={`${name}.`}>
      {first ? <TextField {...form.at(`${name}.naam`)} label={form.say(formTexts.partyName)} /> : null}
      <Given form={form} flow={flow} name={name} />
      {first ? (
        <PartyFields form={form} flow={flow} name={name} />
      ) : (
        <p>{fill(form.say(recipientTexts.once), { purpose: form.nameOf(where) })}</p>
      )}
      <Checkbox name={`${name}.weg`} label={form.say(formTexts.partyGone)} checked={form.ticked(`${name}.weg`)} />
    </Folded>
  );
};

const RoleTest = ({ form }: { form: FormView }) => (
  <Folded form={form} title={form.say(recipientTexts.test)} prefix="nieuw.toets">
    <p>{form.say(recipientTexts.testHelp)}</p>
    {partyQuestions.map((each) => (
      <RadioGroup
        {...form.at(`nieuw.toets.${each}`)}
        label={form.say(partyQuestionTexts[each])}
        options={optionsOf(partyAnswers[each], partyAnswerTexts, form)}
        optional
      />
    ))}
  </Folded>
);

const NewParty = ({ form }: { form: FormView }) => (
  <Card title={form.say(formTexts.newParty)} icon="plus" tone="accent">
    <p>{form.say(formTexts.newPartyHelp)}</p>
    <TextField
      {...form.at('nieuw.naam')}
      label={form.say(formTexts.partyName)}
      suggestions={form.page.knownParties}
      optional
    />
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
      optional
    />
    <RoleTest form={form} />
    <p>{form.say(formTexts.newPartyNext)}</p>
    <AddAnother form={form} />
  </Card>
);

export const RecipientFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="stromen" ids={form.ids('stromen')} />
    <FoldedList form={form}>
      {form.page.document.flows.map((flow) => (
        <FlowFields form={form} flow={flow} />
      ))}
    </FoldedList>
    <NewParty form={form} />
  </>
);
