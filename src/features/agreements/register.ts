import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { eeaOn } from '../../platform/countries.ts';
import { countriesOf, type Gap, gapsOf, type PartyFacts, type Yardstick } from './gaps.ts';
import { type AgreementRow, type AgreementState, type PartyRow, partyState } from './policy.ts';
import type { DeviceStorage, WebsiteTool } from './party-words.ts';
import {
  countOpen,
  listCertificateEnds,
  listEndings,
  listRatings,
  listSheets,
  openSheet,
  type SheetRow,
} from './register-rows.ts';
import type { RunningActivity } from '../plan/index.ts';
import { flowsByParty, type Given, type PartyFlow, plansOf, runningPlans } from './running-flows.ts';
import { wordKey } from './seal-words.ts';
import { listAgreementRows, listPartyRows } from './store.ts';

/** A party as the register knows it, with how it stands today. */
export type RegisteredParty = {
  party: PartyRow;
  facts: PartyFacts;
  /** Newest first. */
  agreements: readonly AgreementRow[];
  state: AgreementState | 'none';
  flows: readonly PartyFlow[];
  countries: readonly string[];
  tools: readonly WebsiteTool[];
  storage: DeviceStorage | null;
  gaps: readonly Gap[];
};

export type Register = Yardstick & { parties: readonly RegisteredParty[] };

export const yardstickOf = (c: Context): Yardstick => {
  const today = dayOf(c.now);
  return { today, eea: eeaOn(c.ground.law, today) };
};

/**
 * All parties with what is missing, by name. The number of reads does not grow with the number of parties. `running`:
 * the plans that run, where they were read already.
 */
export async function readRegister(c: Context, running?: readonly RunningActivity[]): Promise<Register> {
  const yardstick = yardstickOf(c);
  const parties = await listPartyRows(c);
  const agreements = groupedBy(await listAgreementRows(c), ({ party }) => party);
  const sheets = groupedBy(await listSheets(c), ({ party }) => party);
  const certificates = groupedBy(await listCertificateEnds(c), ({ party }) => party);
  const open = await countOpen(c);
  const ratings = await listRatings(c);
  const endings = await listEndings(c);
  const flows = flowsByParty(running ?? (await runningPlans(c)));
  const noteOf = await transferNotes(c);
  const registered = parties.map((party): RegisteredParty => {
    const own = agreements.get(party.id) ?? [];
    const { flows: given, plans } = flows.get(party.id) ?? nothing;
    const sheet = sheets.get(party.id)?.[0];
    const facts: PartyFacts = {
      party,
      agreements: own,
      plans,
      country: sheet?.country ?? null,
      transfer: sheet?.transfer ?? null,
      transferNote: sheet?.transfer ? noteOf(sheet) : '',
      certificates: (certificates.get(party.id) ?? []).map(({ until }) => ({ validUntil: until })),
      openSubProcessors: open.subProcessors.get(party.id) ?? 0,
      openSettings: open.settings.get(party.id) ?? 0,
      rating: ratings.get(party.id) ?? null,
      endedOn: endings.get(party.id) ?? null,
    };
    const website = { tools: sheet?.tools ?? [], storage: sheet?.storage ?? null };
    const state = partyState(own, yardstick.today);
    const gaps = gapsOf(facts, yardstick);
    return { party, facts, agreements: own, state, flows: given, countries: countriesOf(facts), ...website, gaps };
  });
  return { ...yardstick, parties: registered };
}

/** A party that no running plan names. */
const nothing: Given = { flows: [], plans: plansOf([]) };

/** Opens a note only where somebody chose a way out of the EEA: few of many. */
async function transferNotes(c: Context): Promise<(sheet: SheetRow) => string> {
  const key = await wordKey(c);
  return (sheet) => openSheet(key, sheet).transferNote;
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
