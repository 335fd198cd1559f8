import { Alert, Checkbox, DescriptionList, fill, Select, TextArea, TextField } from '../../../../ui/index.ts';
import { countryChoices } from '../../../../platform/countries.ts';
import {
  packageHelp,
  packagePartTexts,
  paperTexts,
  recipientTexts,
  transferTexts,
} from '../../form-texts/07-recipient.ts';
import { formTexts } from '../../form-texts.ts';
import { isWritten, packageOrder } from '../../catalogue/measures-package.ts';
import { paperFor, usualRole } from '../../roles/party-role.ts';
import { partyRoles, type PlanFlowText, transferMechanisms } from '../../policy.ts';
import { derivedParts } from '../words/package.ts';
import { partyRoleTexts } from '../../word-texts.ts';
import { Folded, type FormView, optionsOf } from './form-view.tsx';

type Props = { form: FormView; flow: PlanFlowText; name: string };

/** Fifteen parts: what follows from the plan is read, the rest is written once for the party (S4.43). */
const Package = ({ form, flow, name }: Props) => {
  const reader = { document: form.page.document, language: form.language };
  return (
    <Folded form={form} title={form.say(formTexts.package)} prefix={`${name}.pakket`}>
      <p>{form.say(recipientTexts.fromPlan)}:</p>
      <DescriptionList
        rows={derivedParts(reader, flow).map(({ part, value }) => ({
          term: form.say(packagePartTexts[part]),
          value,
        }))}
      />
      {packageOrder.filter(isWritten).map((part) => (
        <TextArea
          {...form.at(`${name}.pakket.${part}`)}
          label={form.say(packagePartTexts[part])}
          description={packageHelp[part] && form.say(packageHelp[part])}
          rows={2}
          optional={form.later}
        />
      ))}
    </Folded>
  );
};

/** What the role asks on paper, and a hint where the name of the party suggests another role (L11). */
export const RoleHints = ({ form, name, partyName }: { form: FormView; name: string; partyName: string }) => {
  const role = partyRoles.find((each) => each === form.at(`${name}.rol`).value);
  if (role === undefined) return null;
  const usual = usualRole(partyName);
  const paper = form.say(paperTexts[paperFor[role]]);
  return (
    <>
      <p>{fill(form.say(recipientTexts.paper), { paper })}</p>
      {usual === null || usual === role || role === 'referrer' ? null : (
        <Alert kind="attention">
          {fill(form.say(recipientTexts.unusual), {
            name: partyName,
            role: form.say(partyRoleTexts[usual]).toLowerCase(),
          })}
        </Alert>
      )}
    </>
  );
};

/** What holds for the party as a whole: asked at its first flow only. */
export const PartyFields = ({ form, flow, name }: Props) => (
  <>
    <Select
      {...form.at(`${name}.land`)}
      label={form.say(recipientTexts.country)}
      options={countryChoices(form.page.choices.eea, form.language)}
      optional={form.later}
    />
    <Select
      {...form.at(`${name}.doorgifte`)}
      label={form.say(recipientTexts.transfer)}
      description={form.say(recipientTexts.transferHelp)}
      options={optionsOf(transferMechanisms, transferTexts, form)}
      optional
    />
    <TextField {...form.at(`${name}.doorgiftestuk`)} label={form.say(recipientTexts.transferNote)} optional />
    <Checkbox
      name={`${name}.versleuteld`}
      label={form.say(recipientTexts.encrypted)}
      checked={form.ticked(`${name}.versleuteld`)}
    />
    <Package form={form} flow={flow} name={name} />
  </>
);
