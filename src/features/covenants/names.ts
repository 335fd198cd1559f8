import type { CovenantContent } from './content.ts';

/** The name of a party of a covenant, or its id where it is gone. */
export const nameOfParty = ({ parties }: Pick<CovenantContent, 'parties'>, id: string): string =>
  parties.find((party) => party.id === id)?.name ?? id;
