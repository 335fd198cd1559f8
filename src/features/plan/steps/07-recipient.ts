import { channels, newFlow, packageParts, partyRoles, type PlanDocument, type PlanFlowText } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { idFrom, SHORT, type StepForm } from './step-form.ts';

const ways = channels.filter((channel) => channel !== 'screen');

/** A flow is known by its party and its purpose. */
export const flowKey = ({ party, purpose }: Pick<PlanFlowText, 'party' | 'purpose'>): string => `${party}.${purpose}`;

/** Step 7: who outside gets what, in which role, under which measures (AVG 26, 28; the package of measures). */
export const recipientStep: FormStep = {
  read: (form) => {
    const told = new Map<string, Partial<PlanFlowText> | 'gone'>();
    for (const key of form.ids('stromen')) {
      told.set(key, form.ticked(`stroom.${key}.weg`) ? 'gone' : readFlow(form, `stroom.${key}`));
    }
    const name = form.text('nieuw.naam', { longest: SHORT });
    const purpose = form.text('nieuw.doel');
    if (name !== '' && purpose === '') form.wrong('nieuw.doel', 'required');
    const role = name === '' ? 'processor' : form.choice('nieuw.rol', partyRoles);
    return {
      change: (document) => {
        const flows = document.flows.flatMap((flow) => {
          const change = told.get(flowKey(flow));
          return change === 'gone' ? [] : [{ ...flow, ...change }];
        });
        const known = document.purposes.some(({ id }) => id === purpose);
        return name === '' || !known ? { ...document, flows } : withFlow({ ...document, flows }, name, purpose, role);
      },
    };
  },
  write: ({ flows }) => ({
    stromen: flows.map(flowKey),
    'nieuw.rol': 'processor',
    ...Object.assign({}, ...flows.map(writeFlow)),
  }),
};

const readFlow = (form: StepForm, name: string): Partial<PlanFlowText> => ({
  partyName: form.text(`${name}.naam`, { longest: SHORT, required: true }),
  role: form.choice(`${name}.rol`, partyRoles),
  fields: form.ids(`${name}.gegevens`),
  channels: form.list(`${name}.wegen`, ways),
  needsAgreement: form.ticked(`${name}.overeenkomst`),
  package: Object.fromEntries(packageParts.map((part) => [part, form.text(`${name}.pakket.${part}`)])),
});

const writeFlow = (flow: PlanFlowText) => {
  const name = `stroom.${flowKey(flow)}`;
  return {
    [`${name}.naam`]: flow.partyName,
    [`${name}.rol`]: flow.role,
    [`${name}.gegevens`]: flow.fields,
    [`${name}.wegen`]: flow.channels,
    [`${name}.overeenkomst`]: flow.needsAgreement ? 'ja' : '',
    ...Object.fromEntries(packageParts.map((part) => [`${name}.pakket.${part}`, flow.package[part] ?? ''])),
  };
};

/** The same name is the same party: a mail provider may serve several purposes under one agreement. */
function withFlow(document: PlanDocument, name: string, purpose: string, role: PlanFlowText['role']): PlanDocument {
  const known = document.flows.find((flow) => flow.partyName.toLowerCase() === name.toLowerCase());
  const party = known?.party ?? idFrom(name, new Set(document.flows.map((flow) => flow.party)));
  if (document.flows.some((flow) => flowKey(flow) === `${party}.${purpose}`)) return document;
  const needsAgreement = role === 'processor' || role === 'joint-controller';
  const flow = { party, partyName: name, role, purpose, fields: [], channels: [], needsAgreement };
  return { ...document, flows: [...document.flows, newFlow(flow)] };
}
