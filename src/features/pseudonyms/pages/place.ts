import type { Language } from '../../../ui/index.ts';
import { texts } from '../texts.ts';

/** Where the desk stands: on its own, or beside the file of one client. */
export type DeskPlace = { address: string; client: string | null };

export const ownDesk: DeskPlace = { address: '/onherkenbaar', client: null };
export const deskOf = (client: string): DeskPlace => ({ address: `/clienten/${client}/onherkenbaar`, client });

/** The way back, where there is one. */
export const aroundDesk = ({ client }: DeskPlace, language: Language) =>
  client === null ? {} : { back: { href: `/clienten/${client}`, text: texts.toClient[language] } };
