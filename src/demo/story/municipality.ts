import { addAgreement } from '../../features/agreements/index.ts';
import { addClient } from '../../features/clients/index.ts';
import { addAppointment } from '../../features/clients/record/add-appointment.ts';
import { agreeGoals } from '../../features/clients/record/agree-goals.ts';
import { openWall } from '../../features/clients/referrer/open-wall.ts';
import { recordReferrer } from '../../features/clients/referrer/record-referrer.ts';
import { setSecondProof } from '../../features/clients/proofs/set-second-proof.ts';
import { recordAnswer } from '../../features/consent/index.ts';
import { writeReport } from '../../features/delivery/reports/write-report.ts';
import { addTeam } from '../../features/organisation/index.ts';
import type { Ground, Role } from '../../platform/context.ts';
import type { Text } from '../../ui/index.ts';
import type { Persona } from '../demo.ts';
import { tellOfFamily } from './family.ts';
import { tellOfInbox } from './inbox.ts';
import { tellOfLooks } from './looks.ts';
import { tellOfCovenants } from './covenants.ts';
import { tellOfLearning } from './learning.ts';
import { tellOfNotice } from './notice.ts';
import { beginStory, type Narrator, type Somebody } from './narrator.ts';
import { tellOfPlans } from './plans.ts';
import { tellOfRoom } from './room.ts';
import { tellOfScan } from './scan.ts';
import { tellOfSharing } from './sharing.ts';
import { tellOfSuppliers } from './suppliers.ts';
import { tellOfTips } from './tips.ts';
import { tellOfUnrecognisable } from './unrecognisable.ts';
import { tellOfWeighings } from './weighings.ts';

const NAME = 'Gemeente Wolderveen';

type Seat = { name: string; roles: readonly Role[]; inTeam?: true; role: Text; tryThis: Text };

/** Who works here besides the founder, with what there is to try from that chair. */
const seats = {
  sanne: {
    name: 'Sanne Dijkhof',
    roles: ['worker'],
    inTeam: true,
    role: { nl: 'Medewerker van het wijkteam', en: 'Worker in the neighbourhood team' },
    tryThis: {
      nl: 'druk op “Mag ik dit delen?” en overleg over Amira met de woningcorporatie. Die afspraak is verlopen: kijk wat dan wél kan. Doe het daarna voor Hendrik met zijn huisarts.',
      en: 'press “May I share this?” and consult the housing association about Amira. That agreement has lapsed: see what is possible. Then do it for Hendrik with his doctor.',
    },
  },
  yusuf: {
    name: 'Yusuf Arslan',
    roles: ['worker'],
    inTeam: true,
    role: { nl: 'Collega in hetzelfde wijkteam', en: 'Colleague in the same team' },
    tryThis: {
      nl: 'open het dossier van Hendrik. Je ziet het als collega, en Hendrik ziet dat je keek. Kijk daarna bij Noa van 14 wie ja moet zeggen, en wat haar oma mag horen.',
      en: 'open the file of Hendrik. You see it as a colleague, and Hendrik sees that you looked. Then see with Noa, 14, who has to say yes, and what her grandmother may hear.',
    },
  },
  ilse: {
    name: 'Ilse Groothuis',
    roles: ['process-owner'],
    role: { nl: 'Proceseigenaar, burgerzaken', en: 'Process owner, civil affairs' },
    tryThis: {
      nl: 'het plan “Aanvraag verhuizen” staat op 7 van 10. Loop de laatste stappen door, vraag Ruben om advies, en keur het goed.',
      en: 'the plan “Aanvraag verhuizen” is at 7 of 10. Walk the last steps, ask Ruben for advice, and approve it.',
    },
  },
  ruben: {
    name: 'Ruben Aalders',
    roles: ['fg'],
    role: { nl: 'FG: let op de privacy', en: 'Data protection officer' },
    tryThis: {
      nl: 'Ilse vraagt advies over het uittreksel. Bekijk wat er verandert, en geef je advies. Lees daarna een beslissing na in het logboek.',
      en: 'Ilse asks advice about the extract. See what changes, and give your advice. Then read a decision in the log.',
    },
  },
  olga: {
    name: 'Olga Meijerink',
    roles: ['auditor'],
    role: { nl: 'Auditor van buiten', en: 'Auditor from outside' },
    tryThis: {
      nl: 'bekijk het register van alle plannen. Haal het logboek op en reken het na met: npx zorgvuldig verify-audit.',
      en: 'look at the register of all plans. Download the log and verify it with: npx zorgvuldig verify-audit.',
    },
  },
} as const satisfies Record<string, Seat>;

const founderSeat: Seat = {
  name: 'Mirjam Tolsma',
  roles: ['process-owner', 'privacy-contact', 'administrator'],
  role: { nl: 'Privacycontactpersoon en beheerder', en: 'Privacy contact person and administrator' },
  tryThis: {
    nl: 'beantwoord het advies van Ruben over het casusoverleg. Verleng de afspraak met de woningcorporatie, en help Ilse met haar privacyscan.',
    en: 'answer the advice of Ruben about the case meeting. Renew the agreement with the housing association, and help Ilse with her privacy scan.',
  },
};

/** A municipality with a neighbourhood team, plans in every stage of their life, and an agreement that has lapsed. */
export async function tellOfMunicipality(ground: Ground): Promise<Persona[]> {
  const { narrator, founder: mirjam } = await beginStory(ground, {
    name: NAME,
    country: 'NL',
    kind: 'team',
    founder: { name: founderSeat.name, mail: 'mirjam@wolderveen.example.org' },
    contact: { phone: '06 0000 0020', mail: 'privacy@wolderveen.example.org' },
  });
  const people = await takeSeats(narrator);
  const activity = await narrator.approves(mirjam, 380, 'begeleiding-wijkteam', 'het wijkteam en de jurist');
  await tellOfAgreements(narrator, mirjam);
  await tellOfSuppliers(narrator, mirjam);
  await tellOfCovenants(narrator, mirjam);
  await tellOfNotice(narrator, mirjam);
  const hendrik = await tellOfHendrik(narrator, activity, people.sanne);
  const amira = await tellOfAmira(narrator, activity, people.sanne);
  const cor = await tellOfCor(narrator, activity, people.yusuf);
  await tellOfFamily(narrator, activity, people.sanne);
  await tellOfLooks(narrator, activity, people);
  // First what was weighed: a room and a message are later decisions about the same doctor.
  await tellOfWeighings(narrator, { ...people, mirjam }, { hendrik, amira, cor });
  await tellOfRoom(narrator, { ...people, hendrik });
  await tellOfInbox(narrator, people.sanne, { hendrik, amira });
  await tellOfSharing(narrator, people.sanne);
  await tellOfLearning(narrator, activity, { sanne: people.sanne, mirjam });
  await tellOfUnrecognisable(narrator, people.sanne, hendrik);
  await tellOfTips(narrator, people);
  await tellOfScan(narrator, people.ilse);
  await tellOfPlans(narrator, { ...people, mirjam });

  const persona = (id: string, { account }: Somebody, { name, role, tryThis }: Seat): Persona => {
    const organisationName = NAME;
    return { id, name, role, tryThis, organisation: narrator.organisation, organisationName, account };
  };
  const others = Object.entries(seats).map(([id, seat]) => persona(id, people[id as keyof typeof seats], seat));
  return [...others, persona('mirjam', mirjam, founderSeat)];
}

/** One that runs on, and one that has lapsed. */
async function tellOfAgreements({ does, day }: Narrator, mirjam: Somebody) {
  await does(mirjam, 379, addAgreement, {
    partij: 'mailprovider',
    soort: 'processor',
    vanaf: day(379),
    tot: '',
    bewaard: 'Map Contracten, bij het jaar',
  });
  await does(mirjam, 379, addAgreement, {
    partij: 'woningcorporatie',
    soort: 'covenant',
    vanaf: day(379),
    tot: day(5),
    bewaard: 'Map Convenanten, bij het jaar',
  });
}

async function takeSeats({ asSystem, joins }: Narrator): Promise<Record<keyof typeof seats, Somebody>> {
  const { team } = await asSystem(addTeam, { name: 'Wijkteam Oost' });
  const seated: Partial<Record<keyof typeof seats, Somebody>> = {};
  for (const [id, seat] of Object.entries<Seat>(seats)) {
    const mail = `${id}@wolderveen.example.org`;
    seated[id as keyof typeof seats] = await joins(seat.name, mail, seat.roles, seat.inTeam ? team : undefined);
  }
  return seated as Record<keyof typeof seats, Somebody>;
}

const person = (activity: string, callName: string, name: string, mail: string, phone: string) => ({
  activity,
  callName,
  name,
  email: `${mail}@example.net`,
  phone,
  language: 'nl',
});

/** He said yes to talking with his doctor; a report is ready to be sent. */
async function tellOfHendrik({ does, day }: Narrator, activity: string, sanne: Somebody): Promise<string> {
  const hendrik = await does(
    sanne,
    70,
    addClient,
    person(activity, 'Hendrik', 'Hendrik Staal', 'hendrik', '06 0000 0021'),
  );
  await does(sanne, 70, setSecondProof, { client: hendrik, kind: 'sms' });
  await does(sanne, 68, agreeGoals, { client: hendrik, goals: 'Hulp bij het huishouden.\nWeer naar het buurthuis.' });
  await does(sanne, 66, recordAnswer, {
    client: hendrik,
    subject: 'delen-met-huisarts:huisarts',
    answer: 'given',
    method: 'in-person',
    evidence: 'Hendrik zei ja aan de keukentafel: over het huishouden mogen we met de huisarts praten.',
  });
  await does(sanne, 4, addAppointment, { client: hendrik, day: day(4), time: '10:30', way: 'in-person' });
  await does(sanne, 4, writeReport, {
    client: hendrik,
    held: day(4),
    title: 'Wat we hebben afgesproken',
    body: 'U wilt graag weer naar het buurthuis. Op dinsdag haalt een vrijwilliger u op.\n\nIk bel u over twee weken om te horen hoe het ging.',
  });
  return hendrik;
}

/** She came through the housing association, and said yes to talking with it; the agreement with it has lapsed. */
async function tellOfAmira({ does, day }: Narrator, activity: string, sanne: Somebody) {
  const amira = await does(sanne, 15, addClient, person(activity, 'Amira', 'Amira Benali', 'amira', '06 0000 0022'));
  await does(sanne, 15, setSecondProof, { client: amira, kind: 'phone' });
  const joke = await does(sanne, 15, recordReferrer, {
    client: amira,
    name: 'Joke Wierda',
    relation: 'medewerker van de woningcorporatie',
    received: 'Er is een huurachterstand.\nMevrouw doet de deur niet open.',
  });
  await does(sanne, 9, addAppointment, { client: amira, day: day(9), time: '13:00', way: 'in-person' });
  await does(sanne, 9, agreeGoals, { client: amira, goals: 'De huur weer op tijd betalen.' });
  // The wall stays, save for one thing that she named herself.
  await does(sanne, 9, openWall, {
    client: amira,
    referrer: joke,
    field: 'doelen',
    item: 'Dat ik nu hulp heb bij de huur. Meer niet.',
    until: day(-14),
    method: 'in-person',
    evidence: 'Amira zei het in ons gesprek: Joke mag dit weten, en verder niets.',
  });
  // She said yes, so that only the agreement that lapsed stands in the way.
  await does(sanne, 9, recordAnswer, {
    client: amira,
    subject: 'delen-met-partners:woningcorporatie',
    answer: 'given',
    method: 'in-person',
    evidence: 'Amira zei ja in ons gesprek: over de huur mogen we met de corporatie praten.',
  });
  return amira;
}

async function tellOfCor({ does, day }: Narrator, activity: string, yusuf: Somebody) {
  const cor = await does(yusuf, 30, addClient, person(activity, 'Cor', 'Cor Hazelaar', 'cor', '06 0000 0023'));
  await does(yusuf, 30, setSecondProof, { client: cor, kind: 'letter' });
  await does(yusuf, 28, addAppointment, { client: cor, day: day(28), time: '09:00', way: 'phone' });
  return cor;
}
