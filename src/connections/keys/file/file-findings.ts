import { stat } from 'node:fs/promises';
import type { Finding } from '../port.ts';
import type { Places } from './places.ts';
import type { Reconciled } from './reconcile.ts';

/** What `doctor` should know about the folders of the file store. `reconciled`: what opening found. */
export async function fileFindings(places: Places, { copied, damaged }: Reconciled): Promise<Finding[]> {
  const [first, copy] = await Promise.all([stat(places.first), stat(places.copy)]);
  const findings: Finding[] = [];
  if (process.platform !== 'win32') {
    for (const [folder, { mode }] of [
      [places.first, first],
      [places.copy, copy],
    ] as const) {
      if ((mode & 0o077) !== 0) findings.push(openToOthers(folder));
    }
  }
  if (first.dev === copy.dev) findings.push(oneVolume);
  if (copied > 0) findings.push(healed(copied));
  if (damaged > 0) findings.push(rotten(damaged));
  return findings;
}

const openToOthers = (folder: string): Finding => ({
  code: 'keys-open-to-others',
  severity: 'stop',
  nl: `Anderen op deze computer kunnen in de map met sleutels. Sluit de map af: chmod -R go-rwx ${folder}`,
  en: `Others on this computer can enter the folder with keys. Close it: chmod -R go-rwx ${folder}`,
});

const oneVolume: Finding = {
  code: 'key-copy-on-same-volume',
  severity: 'warn',
  nl: 'De sleutels en hun kopie staan op dezelfde schijf. Zet de kopie op een andere schijf: zonder sleutels is alle inhoud weg.',
  en: 'The keys and their copy are on the same volume. Put the copy on another one: without keys all content is lost.',
};

const healed = (count: number): Finding => ({
  code: 'keys-were-copied-back',
  severity: 'warn',
  nl: `Bij de start ontbraken ${count} sleutels op één van de twee plaatsen. Ze zijn teruggezet. Kijk of de schijf gezond is.`,
  en: `At the start ${count} keys were missing in one of the two places. They were put back. Check the health of the disk.`,
});

const rotten = (count: number): Finding => ({
  code: 'keys-damaged',
  severity: 'stop',
  nl: `${count} sleutels zijn beschadigd en hebben geen kopie. Zet ze terug uit een back-up van de sleutels.`,
  en: `${count} keys are damaged and have no copy. Restore them from a back-up of the keys.`,
});
