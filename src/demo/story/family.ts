import { addClient } from '../../features/clients/index.ts';
import { recordAge } from '../../features/clients/ages/record-age.ts';
import { addAppointment } from '../../features/clients/record/add-appointment.ts';
import { agreeGoals } from '../../features/clients/record/agree-goals.ts';
import { nameRepresentative } from '../../features/clients/representation/name-representative.ts';
import { recordAnswer } from '../../features/consent/index.ts';
import type { Narrator, Somebody } from './narrator.ts';

const ABOUT = 'delen-met-huisarts:huisarts';

/** A girl of 14 and her parents: they agree on the goals, and not on talking with the doctor. */
export async function tellOfFamily({ does, day }: Narrator, activity: string, worker: Somebody): Promise<string> {
  const noa = await does(worker, 24, addClient, {
    activity,
    callName: 'Noa',
    name: 'Noa Terpstra',
    email: 'noa@example.net',
    phone: '06 0000 0024',
    language: 'nl',
  });
  await does(worker, 24, recordAge, {
    client: noa,
    band: '12-15',
    reason: 'We vragen toestemming voor delen. Noa vertelde zelf dat ze 14 is.',
  });
  const parent = (name: string, mail: string) =>
    does(worker, 24, nameRepresentative, {
      client: noa,
      kind: 'parent',
      name,
      email: `${mail}@example.net`,
      proof: 'Gezagsregister bekeken op het gemeentehuis. Geen kopie bewaard.',
      scope: ['ondersteuning', 'delen-met-huisarts', 'delen-met-partners'],
    });
  const marieke = await parent('Marieke Terpstra', 'marieke');
  const joost = await parent('Joost Terpstra', 'joost');
  await does(worker, 22, addAppointment, { client: noa, day: day(22), time: '15:30', way: 'in-person' });
  await does(worker, 22, agreeGoals, { client: noa, goals: 'Weer hele dagen naar school.\nBeter slapen.' });
  const says = (saidBy: string, answer: 'given' | 'refused', evidence: string) =>
    does(worker, 20, recordAnswer, { client: noa, subject: ABOUT, saidBy, answer, method: 'in-person', evidence });
  await says('', 'given', 'Noa zei: mijn huisarts mag weten dat ik slecht slaap.');
  await says(marieke, 'given', 'Moeder zei ja aan de keukentafel.');
  await says(joost, 'refused', 'Vader wil eerst zelf met de huisarts praten. Hij belt volgende week.');
  return noa;
}
