import { isCountry } from '../../../platform/countries.ts';
import { mustAgree, partyAnswers, type PartyAnswers, partyQuestions, partyRoleFrom } from '../roles/party-role.ts';
import {
  channels,
  newFlow,
  packageParts,
  partyRoles,
  type PlanDocument,
  type PlanFlowText,
  transferMechanisms,
} from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { idFrom, SHORT, type StepForm } from './step-form.ts';

const ways = channels.filter((channel) => channel !== 'screen');

/** A flow is known by its party and its purpose. */
export const flowKey = ({ party, purpose }: Pick<PlanFlowText, 'party' | 'purpose'>): string => `${party}.${purpose}`;

/** Step 7: who outside gets what, in which role, under which measures (AVG 26, 28, 44–49; the package of measures). */
export const recipientStep: FormStep = {
  read: (form) => {
    const gone = new Set(form.ids('stromen').filter((key) => form.ticked(`stroom.${key}.weg`)));
    const flows = new Map(form.ids('stromen').map((key) => [key, readFlow(form, `stroom.${key}`)]));
    const parties = readParties(form);
    const added = readNew(form);
    return {
      change: (document) => {
        const kept = document.flows
          .filter((flow) => !gone.has(flowKey(flow)))
          .map((flow) => ({ ...flow, ...flows.get(flowKey(flow)), ...parties.get(flow.party) }));
        return withFlow({ ...document, flows: kept }, added);
      },
    };
  },
  write: ({ flows }) => ({
    stromen: flows.map(flowKey),
    'nieuw.rol': '',
    ...Object.assign({}, ...flows.map(writeFlow)),
  }),
};

type OfFlow = Pick<PlanFlowText, 'role' | 'fields' | 'channels' | 'needsAgreement'>;
type OfParty = Pick<PlanFlowText, 'partyName' | 'package' | 'country' | 'transfer' | 'transferNote' | 'encrypted'>;

const readFlow = (form: StepForm, name: string): OfFlow => ({
  role: form.choice(`${name}.rol`, partyRoles),
  fields: form.ids(`${name}.gegevens`),
  channels: form.list(`${name}.wegen`, ways),
  needsAgreement: form.ticked(`${name}.overeenkomst`),
});

/** What holds for a party is asked once, at its first flow, and goes with every other flow of that party. */
function readParties(form: StepForm): Map<string, OfParty> {
  const found = new Map<string, OfParty>();
  for (const key of form.ids('stromen')) {
    const [party = ''] = key.split('.');
    if (!found.has(party)) found.set(party, readParty(form, `stroom.${key}`));
  }
  return found;
}

function readParty(form: StepForm, name: string): OfParty {
  const country = form.text(`${name}.land`);
  if (country !== '' && !isCountry(country)) form.wrong(`${name}.land`, 'not-in-list');
  return {
    partyName: form.text(`${name}.naam`, { longest: SHORT, required: true }),
    country,
    transfer: form.maybe(`${name}.doorgifte`, transferMechanisms),
    transferNote: form.text(`${name}.doorgiftestuk`),
    encrypted: form.ticked(`${name}.versleuteld`),
    package: Object.fromEntries(packageParts.map((part) => [part, form.text(`${name}.pakket.${part}`)])),
  };
}

const writeFlow = (flow: PlanFlowText) => {
  const name = `stroom.${flowKey(flow)}`;
  return {
    [`${name}.naam`]: flow.partyName,
    [`${name}.rol`]: flow.role,
    [`${name}.gegevens`]: flow.fields,
    [`${name}.wegen`]: flow.channels,
    [`${name}.overeenkomst`]: flow.needsAgreement ? 'ja' : '',
    [`${name}.land`]: flow.country,
    [`${name}.doorgifte`]: flow.transfer ?? '',
    [`${name}.doorgiftestuk`]: flow.transferNote,
    [`${name}.versleuteld`]: flow.encrypted ? 'ja' : '',
    ...Object.fromEntries(packageParts.map((part) => [`${name}.pakket.${part}`, flow.package[part] ?? ''])),
  };
};

type Added = { name: string; purpose: string; role: PlanFlowText['role'] };

/** A further party: its role as chosen, or as the three answers say. */
function readNew(form: StepForm): Added {
  const name = form.text('nieuw.naam', { longest: SHORT });
  const purpose = form.text('nieuw.doel');
  if (name !== '' && purpose === '') form.wrong('nieuw.doel', 'required');
  const chosen = form.maybe('nieuw.rol', partyRoles);
  const answers = Object.fromEntries(
    partyQuestions.map((each) => [each, form.maybe<string>(`nieuw.toets.${each}`, partyAnswers[each])]),
  );
  const answered = partyQuestions.every((each) => answers[each] !== null);
  if (name !== '' && chosen === null && !answered) form.wrong('nieuw.rol', 'required');
  return { name, purpose, role: chosen ?? (answered ? partyRoleFrom(answers as PartyAnswers) : 'processor') };
}

/** The same name is the same party: a mail provider may serve several purposes under one agreement. */
function withFlow(document: PlanDocument, { name, purpose, role }: Added): PlanDocument {
  if (name === '' || !document.purposes.some(({ id }) => id === purpose)) return document;
  const known = document.flows.find(({ partyName }) => partyName.toLowerCase() === name.toLowerCase());
  const party = known?.party ?? idFrom(name, new Set(document.flows.map((flow) => flow.party)));
  if (document.flows.some((flow) => flowKey(flow) === `${party}.${purpose}`)) return document;
  const shared = known && {
    package: known.package,
    country: known.country,
    transfer: known.transfer,
    transferNote: known.transferNote,
    encrypted: known.encrypted,
  };
  const own = { party, partyName: name, role, purpose, fields: [], channels: [], needsAgreement: mustAgree(role) };
  return { ...document, flows: [...document.flows, newFlow({ ...shared, ...own })] };
}
