import { askAdvice } from '../../features/impact-scan/ask-advice.ts';
import { own } from '../../features/impact-scan/scans.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** What civil affairs answered, question by question. */
const told: readonly (readonly [keuze: 'good' | 'partly' | 'gap' | 'unknown', woorden: string])[] = [
  ['partly', 'Voor verhuizen wel. Voor de buurtnieuwsbrief weet niemand het.'],
  ['good', ''],
  ['partly', 'De losse lijsten van de balie staan nergens.'],
  ['good', ''],
  ['good', ''],
  ['good', ''],
  ['gap', 'Van de drukker hebben we geen overeenkomst gevonden.'],
  ['good', ''],
  ['partly', ''],
  ['unknown', 'De oude mailmappen moeten we nog nalopen.'],
];

/** A scan that is finished, with a question to the contact person that waits for an answer. */
export async function tellOfScan({ does }: Narrator, who: Somebody): Promise<void> {
  const scan = await does(who, 9, own.begin, { sector: 'gemeente' });
  for (const [at, [keuze, woorden]] of told.entries()) {
    await does(who, 9, own.answer, { scan, vraag: at + 1, keuze, woorden });
  }
  await does(who, 8, askAdvice, { scan, vraag: 'Waar begin ik: bij de drukker of bij de oude mail?' });
}
