import { readFileSync } from 'node:fs';
import type { KnownPerson } from '../../features/deidentification/engine/index.ts';
import { WrongUse } from './wrong-use.ts';

const roles: Readonly<Record<string, NonNullable<KnownPerson['role']>>> = {
  cliënt: 'client',
  client: 'client',
  familie: 'family',
  family: 'family',
  mantelzorger: 'carer',
  carer: 'carer',
  medewerker: 'worker',
  worker: 'worker',
};

/** One person a line: "name", "name; role" or "name; family; mother". A line that begins with # is a remark. */
export function readKnown(path: string): KnownPerson[] {
  const lines = readSmall(path).split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const [name = '', role = '', relation = ''] = line.split(';').map((part) => part.trim());
    if (name === '' || name.startsWith('#')) return [];
    const known = Object.hasOwn(roles, role.toLowerCase()) ? roles[role.toLowerCase()] : undefined;
    if (role !== '' && known === undefined) {
      throw new WrongUse(`${path}, line ${at + 1}: after the name comes client, family, carer or worker, or nothing.`);
    }
    return [{ name, ...(known && { role: known }), ...(relation !== '' && { relation }) }];
  });
}

/** A text file that somebody names on the command line. Throws `WrongUse`. */
export function readSmall(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new WrongUse(`${path}: this file is not there, or is no text in UTF-8.`);
  }
}
