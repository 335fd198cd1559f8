import type { PlanContent } from '../plan/document/content.ts';
import type { BroughtDpia } from '../plan/dpia/content.ts';
import type { CarriedDpia, CarriedNote, Making, WholeDpia, Written } from './draft.ts';
import { finding } from './finding.ts';
import { toDpv } from './formats/dpv/to-dpv.ts';
import { toPar } from './formats/par/to-par.ts';
import { toPia } from './formats/pia/to-pia.ts';
import { toPlanFile } from './formats/plan-file.ts';
import { toVar } from './formats/var.ts';
import type { Origin } from './store.ts';

export const exportNames = ['plan', 'pia', 'par', 'dpv', 'var'] as const;
export type ExportName = (typeof exportNames)[number];

/** All that may go into a file about one activity. */
export type Carried = {
  activity: string;
  version: number;
  state: 'draft' | 'running';
  dpia: CarriedDpia | undefined;
  /** The whole assessment, for our own format. */
  wholeDpia?: BroughtDpia | undefined;
  content: PlanContent;
  notes: readonly CarriedNote[];
  /** The file that the activity came from, if it came from one. */
  origin: Origin | undefined;
};

/** The DPIA one by one, where one is made; nothing where it was decided against. */
function wholeOf({ dpia, wholeDpia }: Pick<Carried, 'dpia' | 'wholeDpia'>): WholeDpia | undefined {
  if (wholeDpia?.decision?.choice !== 'do') return undefined;
  const { risks, views, screening, proportionality, risksComplete } = wholeDpia;
  const more = Object.keys(screening).length > 0 || proportionality !== null || risksComplete !== '';
  return { risks, views, advice: dpia?.advice ?? null, more };
}

type Writer = {
  /** The end of the name of the file. */
  end: string;
  type: string;
  /** The value as it is written: an object as JSON. */
  write: (carried: Carried, making: Making) => Written<unknown>;
};

export const writers: Record<ExportName, Writer> = {
  plan: {
    end: '.plan.json',
    type: 'application/json',
    write: ({ content, notes, wholeDpia: dpia }, making) => toPlanFile(content, making, { notes, dpia }),
  },
  pia: {
    end: '.pia.json',
    type: 'application/json',
    write: ({ content, dpia, wholeDpia, origin }, making) =>
      toPia(content, {
        ...making,
        dpia: wholeOf({ dpia, wholeDpia }),
        ...(origin?.format === 'pia' && { origin: origin.value }),
      }),
  },
  par: {
    end: '.dpia.json',
    type: 'application/json',
    write: ({ content, version, state, dpia, origin }, making) =>
      toPar(content, { ...making, version, state, dpia, ...(origin?.format === 'par' && { origin: origin.value }) }),
  },
  dpv: {
    end: '.dpv.jsonld',
    type: 'application/ld+json',
    write: ({ content, activity, version }, making) => toDpv(content, { ...making, activity, version }),
  },
  var: {
    end: '.var.json',
    type: 'application/json',
    write: ({ content, activity }, making) => toVar(content, { ...making, activity }),
  },
};

/** A file in a format, with all that stays behind. Our own format holds the DPIA; the others what they ask of it. */
export function writeAs(name: ExportName, carried: Carried, making: Making): Written<unknown> {
  const { value, notCarried } = writers[name].write(carried, making);
  const held =
    name === 'plan' || (name === 'par' && carried.dpia !== undefined) || (name === 'pia' && wholeOf(carried));
  const left = !held && (carried.dpia ?? carried.wholeDpia) ? [finding('left-dpia')] : [];
  return { value, notCarried: [...notCarried, ...left] };
}

/** A value as a file: JSON that a person can read. */
export const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
