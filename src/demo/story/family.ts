import { addClient } from '../../features/clients/index.ts';
import { recordAge } from '../../features/clients/ages/record-age.ts';
import { addCarer } from '../../features/clients/carers/add-carer.ts';
import { recordCarerAnswer, recordTelling } from '../../features/clients/carers/record-carer-answer.ts';
import { setSecondProof } from '../../features/clients/proofs/set-second-proof.ts';
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
  await does(worker, 24, setSecondProof, { client: noa, kind: 'sms' });
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
  await tellOfGrandmother({ does }, noa, worker);
  return noa;
}

/** She wants to hear how it goes and may be called, and does not want the school to have her number. */
async function tellOfGrandmother({ does }: Pick<Narrator, 'does'>, client: string, worker: Somebody) {
  const carer = await does(worker, 18, addCarer, {
    client,
    name: 'Riet Bosma',
    relation: 'oma, past op na school',
    reason: 'Noa is er drie middagen per week. Noa gaf zelf het nummer.',
    phone: '06 0000 0025',
    email: 'riet@example.net',
  });
  const method = 'phone';
  const says = (subject: string, answer: 'given' | 'refused', evidence: string) =>
    does(worker, 17, recordCarerAnswer, { client, carer, subject, answer, method, evidence });
  await says('record', 'given', 'Oma vindt het goed dat haar naam erin staat.');
  await says('contact', 'given', 'Bellen mag, liever na vijf uur.');
  await says('know', 'given', 'Oma wil graag weten wat we afspreken over school.');
  await says('share:school', 'refused', 'De school hoeft haar nummer niet te hebben.');
  await does(worker, 17, recordTelling, {
    client,
    carer,
    fields: ['doelen', 'afspraak'],
    answer: 'given',
    method: 'in-person',
    evidence: 'Noa zei: oma mag de doelen weten, de rest niet. Moeder was erbij en vond het goed.',
  });
}
