import type { Context } from '../../platform/context.ts';
import type { AgreementState, PartyRow } from './policy.ts';
import type { DeviceStorage, WebsiteTool } from './party-words.ts';
import { readRegister } from './register.ts';

/** A supplier that does something on our website (S2.33). */
export type WebsiteSupplier = {
  party: PartyRow;
  tools: readonly WebsiteTool[];
  /** What it keeps on the device of a visitor; null while nobody said. */
  storage: DeviceStorage | null;
  countries: readonly string[];
  outsideEea: boolean;
  agreement: AgreementState | 'none';
};

/** The tools of the website, from the register: what a privacy notice may not contradict (L35). By name of the party. */
export async function listWebsiteTools(c: Context): Promise<WebsiteSupplier[]> {
  const { parties, eea } = await readRegister(c);
  return parties
    .filter(({ tools, facts }) => tools.length > 0 && facts.endedOn === null)
    .map(({ party, tools, storage, countries, state }) => ({
      party,
      tools,
      storage,
      countries,
      outsideEea: countries.some((country) => !eea.has(country)),
      agreement: state,
    }));
}
