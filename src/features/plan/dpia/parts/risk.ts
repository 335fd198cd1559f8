import type { FormValues } from '../../../../platform/http/form.ts';
import { LONG, SHORT, type StepForm } from '../../steps/step-form.ts';
import {
  type DpiaContent,
  type DpiaRisk,
  events,
  origins,
  type RiskMeasure,
  type Weighed,
  type WeighedBefore,
} from '../content.ts';
import type { Around, DpiaPart } from './part.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const four = ['1', '2', '3', '4'] as const;

const readWeighed = (form: StepForm): Weighed => ({
  likelihood: Number(form.choice('kans', four)),
  likelihoodWhy: form.text('kansreden', { required: true }),
  severity: Number(form.choice('ernst', four)),
  severityWhy: form.text('ernstreden', { required: true }),
});

const writeWeighed = (weighed: WeighedBefore | null | undefined): FormValues => ({
  kans: String(weighed?.likelihood ?? ''),
  kansreden: weighed?.likelihoodWhy ?? '',
  ernst: String(weighed?.severity ?? ''),
  ernstreden: weighed?.severityWhy ?? '',
});

const riskIn = ({ risks }: DpiaContent, which: string) => risks.find(({ id }) => id === which);
const withRisk = (content: DpiaContent, which: string, change: (risk: DpiaRisk) => DpiaRisk): DpiaContent => ({
  ...content,
  risks: content.risks.map((risk) => (risk.id === which ? change(risk) : risk)),
});

/** What may go wrong for people, where it comes from, and how likely and bad it is while nothing is done. */
export const riskPart: DpiaPart = {
  read: (form, which) => {
    const described = {
      description: form.text('beschrijving', { required: true }),
      origin: form.choice('herkomst', origins),
      originWhy: form.text('herkomstreden'),
      event: form.maybe('gebeurtenis', events),
    };
    const before = readWeighed(form);
    return (content, { newId }) =>
      riskIn(content, which)
        ? withRisk(content, which, (risk) => ({ ...risk, ...described, before }))
        : { ...content, risks: [...content.risks, { id: newId(), ...described, before, measures: [], after: null }] };
  },
  write: (content, which) => {
    const risk = riskIn(content, which);
    return {
      beschrijving: risk?.description ?? '',
      herkomst: risk?.origin ?? '',
      herkomstreden: risk?.originWhy ?? '',
      gebeurtenis: risk?.event ?? '',
      ...writeWeighed(risk?.before),
    };
  },
};

/** How likely and bad it still is with the measures. */
export const afterPart: DpiaPart = {
  read: (form, which) => {
    const after = readWeighed(form);
    return (content) => withRisk(content, which, (risk) => ({ ...risk, after }));
  },
  write: (content, which) => writeWeighed(riskIn(content, which)?.after),
};

type Detail = Pick<RiskMeasure, 'text' | 'owner' | 'due'>;

const readDetail = (form: StepForm, name: string): Detail => {
  const text = form.text(`${name}.tekst`, { longest: LONG });
  const owner = form.text(`${name}.wie`, { longest: SHORT });
  const due = readDay(form, `${name}.klaar`);
  // What must still be made is made by somebody.
  if (due !== null && owner === '') form.wrong(`${name}.wie`, 'required');
  return { text, owner, due };
};

function readDay(form: StepForm, name: string): string | null {
  const day = form.text(name, { longest: 10 });
  if (day === '') return null;
  if (!isoDay.test(day) || Number.isNaN(Date.parse(day))) form.wrong(name, 'not-a-day');
  return day;
}

/** Measures of the plan that help against this risk, and measures of its own; who makes what is not there yet. */
export const measuresPart: DpiaPart = {
  read: (form, which) => {
    const fromPlan = form.ids('uitplan');
    const kept = form.ids('eigen').map((id) => [id, readDetail(form, `eigen.${id}`)] as const);
    const fresh = readDetail(form, 'nieuw');
    return (content, around) =>
      withRisk(content, which, (risk) => ({ ...risk, measures: measuresOf(risk, { fromPlan, kept, fresh }, around) }));
  },
  write: (content, which) => {
    const measures = riskIn(content, which)?.measures ?? [];
    return {
      uitplan: measures.flatMap(({ planMeasure }) => planMeasure ?? []),
      ...Object.fromEntries(
        measures
          .filter(({ planMeasure }) => planMeasure === null)
          .flatMap(({ id, text, owner, due }) => [
            [`eigen.${id}.tekst`, text],
            [`eigen.${id}.wie`, owner],
            [`eigen.${id}.klaar`, due ?? ''],
          ]),
      ),
    };
  },
};

type Read = { fromPlan: readonly string[]; kept: readonly (readonly [string, Detail])[]; fresh: Detail };

/** A measure whose words were wiped out goes; one that the plan no longer has keeps the words it was chosen with. */
function measuresOf(risk: DpiaRisk, { fromPlan, kept, fresh }: Read, { measures, newId }: Around): RiskMeasure[] {
  const chosen = fromPlan.flatMap((id): RiskMeasure[] => {
    const known = risk.measures.find(({ planMeasure }) => planMeasure === id);
    const planned = measures.find((each) => each.id === id);
    const text = planned?.text.nl ?? known?.text;
    return text === undefined ? [] : [{ id: `plan-${id}`.slice(0, 60), planMeasure: id, text, owner: '', due: null }];
  });
  const own = kept
    .filter(([id, { text }]) => text !== '' && risk.measures.some((each) => each.id === id))
    .map(([id, detail]): RiskMeasure => ({ id, planMeasure: null, ...detail }));
  const added: RiskMeasure[] = fresh.text === '' ? [] : [{ id: `eigen-${newId()}`, planMeasure: null, ...fresh }];
  return [...chosen, ...own, ...added];
}
