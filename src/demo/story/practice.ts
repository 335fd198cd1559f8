import { addAgreement } from '../../features/agreements/index.ts';
import { addClient } from '../../features/clients/index.ts';
import { addAppointment } from '../../features/clients/record/add-appointment.ts';
import { agreeGoals } from '../../features/clients/record/agree-goals.ts';
import { recordReferrer } from '../../features/clients/referrer/record-referrer.ts';
import { nameRepresentative } from '../../features/clients/representation/name-representative.ts';
import { setSecondProof } from '../../features/clients/proofs/set-second-proof.ts';
import { recordAnswer } from '../../features/consent/index.ts';
import { writeReport } from '../../features/delivery/reports/write-report.ts';
import type { Ground } from '../../platform/context.ts';
import type { Persona } from '../demo.ts';
import type { Cast } from '../story.ts';
import { beginStory, type Narrator, type Somebody } from './narrator.ts';

const NAME = 'Praktijk De Wilgentuin';

/** A solo practice in Flanders: one person, two plans that run, five clients, one file that is nearly due for the archive. */
export async function tellOfPractice(ground: Ground): Promise<Cast> {
  const { narrator, founder: noor } = await beginStory(ground, {
    name: NAME,
    country: 'BE',
    kind: 'solo',
    founder: { name: 'Noor Verlinde', mail: 'noor@wilgentuin.example.org' },
    contact: { phone: '0400 00 00 10', mail: 'post@wilgentuin.example.org' },
  });
  const { does, day } = narrator;
  const activity = await narrator.approves(noor, 400, 'begeleiding-zelfstandige', 'een collega uit de intervisie');
  const paper = { soort: 'processor', bewaard: 'Map Contracten, bij het jaar' };
  await does(noor, 399, addAgreement, { partij: 'mailprovider', ...paper, vanaf: day(399), tot: '' });
  // This one has lapsed: the newsletter cannot go out until somebody renews it.
  await does(noor, 399, addAgreement, { partij: 'nieuwsbriefdienst', ...paper, vanaf: day(399), tot: day(20) });
  await narrator.approves(noor, 70, 'nieuwsbrief-praktijk', 'een collega uit de intervisie');
  // The oldest first, so that the log is in the order of time.
  for (const tell of [tellOfEdith, tellOfBram]) await tell(narrator, noor, activity);
  const word = await tellOfJef(narrator, noor, activity);
  for (const tell of [tellOfMia, tellOfSelma]) await tell(narrator, noor, activity);
  const personas: Persona[] = [
    {
      id: 'noor',
      name: 'Noor Verlinde',
      role: { nl: 'Zelfstandig maatschappelijk werker', en: 'Self-employed social worker' },
      organisation: narrator.organisation,
      organisationName: NAME,
      account: noor.account,
      tryThis: {
        nl: 'vraag Selma om toestemming, en stuur Bram zijn verslag. Probeer het ook naar de doorverwijzer te sturen.',
        en: 'ask Selma for consent, and send Bram his report. Try to send it to the referrer as well.',
      },
    },
  ];
  return { personas, agreedWord: { who: 'Jef', word } };
}

type Telling<Told = void> = (narrator: Narrator, noor: Somebody, activity: string) => Promise<Told>;

/** Her last appointment was nearly a year ago: moving the clock a month puts her file in the archive. */
const tellOfEdith: Telling = async ({ does, day }, noor, activity) => {
  const edith = await does(noor, 352, addClient, person(activity, 'Edith', 'Edith Rombaut', 'edith', '0400 00 00 11'));
  await does(noor, 352, agreeGoals, { client: edith, goals: 'De post weer zelf openen.' });
  await does(noor, 350, addAppointment, { client: edith, day: day(350), time: '10:00', way: 'in-person' });
};

/** He said yes to reports; one is ready to be sent. */
const tellOfBram: Telling = async ({ does, day }, noor, activity) => {
  const bram = await does(noor, 90, addClient, person(activity, 'Bram', 'Bram Oosterlinck', 'bram', '0400 00 00 12'));
  await does(noor, 90, setSecondProof, { client: bram, kind: 'sms' });
  await does(noor, 90, agreeGoals, { client: bram, goals: 'Overzicht over de rekeningen.\nElke week een uur buiten.' });
  await does(noor, 88, recordAnswer, {
    client: bram,
    subject: 'verslag-per-link',
    answer: 'given',
    method: 'in-person',
    evidence: 'Bram zei ja aan het einde van het eerste gesprek, en tekende het formulier. Het ligt in de kast.',
  });
  await does(noor, 88, recordReferrer, {
    client: bram,
    name: 'Griet Pauwels',
    relation: 'zus',
    received: 'Bram laat de post liggen.',
  });
  await does(noor, 3, addAppointment, { client: bram, day: day(3), time: '14:00', way: 'in-person' });
  await does(noor, 2, writeReport, {
    client: bram,
    held: day(3),
    title: 'Ons gesprek over de rekeningen',
    body: 'We hebben de rekeningen op drie stapels gelegd: betaald, te betalen en vragen.\n\nJe belt zelf de energieleverancier. Volgende keer kijken we samen naar het antwoord.',
  });
};

/** He has no phone: three agreed words are his second proof. */
const tellOfJef: Telling<string> = async ({ does, day }, noor, activity) => {
  const jef = await does(noor, 60, addClient, person(activity, 'Jef', 'Jef Van Aerde', 'jef', ''));
  const { word } = await does(noor, 60, setSecondProof, { client: jef, kind: 'word' });
  await does(noor, 25, addAppointment, { client: jef, day: day(25), time: '11:00', way: 'in-person' });
  return word ?? '';
};

/** Her brother acts for her, for two purposes and until a day. */
const tellOfMia: Telling = async ({ does, day }, noor, activity) => {
  const mia = await does(noor, 45, addClient, person(activity, 'Mia', 'Mia Lambrecht', 'mia', '0400 00 00 15'));
  await does(noor, 44, nameRepresentative, {
    client: mia,
    kind: 'administrator',
    name: 'Piet Lambrecht',
    email: 'piet.lambrecht@example.net',
    phone: '0400 00 00 16',
    proof: 'Beschikking gezien op papier, en zijn identiteitskaart bekeken. Geen kopie gemaakt.',
    scope: ['verslag-per-link', 'afspraak'],
    until: day(-300),
  });
  await does(noor, 40, addAppointment, { client: mia, day: day(40), time: '15:30', way: 'in-person' });
};

/** New: nothing was asked yet, and what the referrer told waits to be discussed. */
const tellOfSelma: Telling = async ({ does, day }, noor, activity) => {
  const selma = await does(noor, 12, addClient, person(activity, 'Selma', 'Selma Demirci', 'selma', '0400 00 00 13'));
  await does(noor, 12, setSecondProof, { client: selma, kind: 'sms' });
  await does(noor, 12, recordReferrer, {
    client: selma,
    name: 'Katrijn Goossens',
    relation: 'sociaal werker van de wachtlijst',
    received: 'Selma zoekt werk en slaapt slecht.\nEr zijn twee kinderen.',
  });
  await does(noor, 10, addAppointment, { client: selma, day: day(10), time: '09:30', way: 'in-person' });
  await does(noor, 10, agreeGoals, { client: selma, goals: 'Rust in de avond.\nEen plan voor werk.' });
};

const person = (activity: string, callName: string, name: string, mail: string, phone: string) => ({
  activity,
  callName,
  name,
  email: `${mail}@example.net`,
  phone,
  language: 'nl',
});
