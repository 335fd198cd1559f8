import type { PlanContent } from '../../plan/document/content.ts';
import type { Making, Written } from '../draft.ts';
import { left } from './left.ts';
import { peopleWords } from './par/words.ts';
import { withZone } from './plan-file.ts';
import { basisWords, sourceWords } from './words.ts';

/** A line of the register of VNG (VAR 0.1, formats.md 7). Required: id, naam, verantwoordelijkeOrganisatie, doel, grondslag. */
export type VarActivity = {
  id: string;
  naam: string;
  verantwoordelijkeOrganisatie: string;
  doel: string;
  grondslag: string;
  gebaseerdOp?: string;
  toelichtingGrondslag?: string;
  bewaartermijn?: string;
  herkomst?: string;
  afnemendeCategorieOntvangers?: string[];
  afnemendeInternationaleDerden?: string[];
  verwerktePersoonsgegevens: { rolBetrokkene: string; naam: string }[];
};

export type VarFile = { versie: '0.1'; gemaaktOp: string; verwerkingsactiviteiten: VarActivity[] };

/** A plan as lines of the register: one for each purpose, because a line has one purpose and one basis. */
export function toVar(plan: PlanContent, making: Making & { activity: string }): Written<VarFile> {
  const verwerkingsactiviteiten = plan.purposes.map((_purpose, at) => lineOf(plan, at, making));
  const value: VarFile = { versie: '0.1', gemaaktOp: withZone(making.at), verwerkingsactiviteiten };
  return {
    value,
    notCarried: left(plan, [
      'left-english',
      'left-reasons',
      'left-moments',
      'left-doors',
      'left-ways',
      'left-comparisons',
      'left-packages',
    ]),
  };
}

function lineOf(plan: PlanContent, at: number, making: Making & { activity: string }): VarActivity {
  const purpose = plan.purposes[at]!;
  const flows = plan.flows.filter((flow) => flow.purpose === purpose.id);
  const used = new Set(purpose.fields.map(({ field }) => field));
  const fields = plan.fields.filter(({ id, off }) => used.has(id) && !off);
  const roles = plan.people.length > 0 ? plan.people.map((kind) => peopleWords[kind]) : ['Betrokkene'];
  const months = termOf(plan, purpose.id);
  return {
    id: `${making.activity}/${purpose.id}`,
    naam: `${plan.title.nl}: ${purpose.title.nl}`,
    verantwoordelijkeOrganisatie: making.organisation,
    doel: purpose.explanation.nl || purpose.title.nl,
    grondslag: purpose.basis === null ? 'nog niet gekozen' : basisWords[purpose.basis],
    ...(purpose.basisLaw.length > 0 && { gebaseerdOp: purpose.basisLaw.map(making.lawOf).join('; ') }),
    ...(purpose.basisText.nl !== '' && { toelichtingGrondslag: purpose.basisText.nl }),
    ...(months !== null && { bewaartermijn: `P${months}M` }),
    herkomst: [...new Set(fields.map(({ source }) => sourceWords[source]))].join(', '),
    afnemendeCategorieOntvangers: [...new Set(flows.filter(({ transfer }) => transfer === null).map(nameOf))],
    afnemendeInternationaleDerden: [...new Set(flows.filter(({ transfer }) => transfer !== null).map(nameOf))],
    verwerktePersoonsgegevens: roles.flatMap((rolBetrokkene) =>
      fields.map(({ label }) => ({ rolBetrokkene, naam: label.nl })),
    ),
  };
}

const nameOf = ({ partyName }: { partyName: string }) => partyName;

/** All months until destruction; null where no term was chosen, or where it lasts until consent is withdrawn. */
export function termOf({ retention }: PlanContent, purpose: string): number | null {
  if (!retention) return null;
  const own = retention.perPurpose.find((each) => each.purpose === purpose);
  if (own) return own.months;
  const { archiveAfterMonths, destroyAfterMonths, reading } = retention;
  return reading === 'both-from-the-event' ? destroyAfterMonths : archiveAfterMonths + destroyAfterMonths;
}
