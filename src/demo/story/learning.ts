import { addClient } from '../../features/clients/index.ts';
import { recordAge } from '../../features/clients/ages/record-age.ts';
import { recordAnswer } from '../../features/consent/index.ts';
import { addTeam } from '../../features/organisation/index.ts';
import { recordAgreement } from '../../features/quality/record-agreement.ts';
import { listOwnWeighings } from '../../features/weighings/list-own.ts';
import { shareExample } from '../../features/weighings/share-example.ts';
import type { Narrator, Somebody } from './narrator.ts';

const PEOPLE = 26;

/** Another team with enough people to count, an example without names, and an agreement from an evaluation. */
export async function tellOfLearning(
  narrator: Narrator,
  activity: string,
  people: { sanne: Somebody; mirjam: Somebody },
) {
  await tellOfNorth(narrator, activity);
  await tellOfExample(narrator, activity, people.sanne);
  await narrator.does(people.mirjam, 20, recordAgreement, {
    activity,
    seen: 'Bijna de helft van de mensen zei ja tegen overleg met de huisarts. Vaak vroegen we het pas toen we al wilden bellen.',
    agreed: 'We vragen het in het eerste gesprek, en leggen uit waarom.',
    who: 'Beide wijkteams',
    reviewOn: narrator.day(-70),
    label: 'pseudonymised',
    reasons: 'Er staan alleen aantallen en onze eigen werkwijze in. Niemand is eruit te halen.',
  });
}

async function tellOfNorth({ asSystem, joins, does }: Narrator, activity: string) {
  const { team } = await asSystem(addTeam, { name: 'Wijkteam Noord' });
  const petra = await joins('Petra Oldenhof', 'petra@wolderveen.example.org', ['worker'], team);
  for (let nth = 0; nth < PEOPLE; nth += 1) {
    const ago = 200 - nth * 7;
    const name = `Bewoner ${nth + 1} Verzonnen`;
    const person = { activity, callName: `Bewoner ${nth + 1}`, name, email: '', phone: '', language: 'nl' };
    const client = await does(petra, ago, addClient, person);
    const band = nth % 2 === 0 ? 'adult' : nth % 13 === 1 ? '16-17' : null;
    if (band) await does(petra, ago, recordAge, { client, band, reason: 'Gevraagd bij de kennismaking.' });
    if (nth % 2 === 0) await does(petra, ago, recordAnswer, yesToDoctor(client));
  }
}

const yesToDoctor = (client: string) => ({
  client,
  subject: 'delen-met-huisarts:huisarts',
  answer: 'given',
  method: 'in-person',
  evidence: 'Zei ja in het eerste gesprek.',
});

async function tellOfExample({ reads, does }: Narrator, activity: string, sanne: Somebody) {
  const [weighing] = await reads(sanne, 3, listOwnWeighings, { activity });
  if (!weighing) throw new Error('The story needs a weighing to learn from.');
  await does(sanne, 3, shareExample, {
    decision: weighing.id,
    title: 'De huisarts in twee zinnen op de hoogte brengen',
    situation:
      'Een inwoner wilde weer slapen en zijn dag volhouden. Hij vond bellen met de huisarts lastig en vroeg ons het te doen.',
    who: 'De huisarts',
    details: 'De voornaam en het doel, in grote lijn',
    reasoning:
      'De inwoner vroeg erom en zei ja. De huisarts kan pas meedenken als hij weet waar we aan werken. Meer dan de hoofdlijn is niet nodig, dus lieten we de rest weg.',
    told: 'Na het telefoontje zeiden we in dezelfde twee zinnen wat er verteld was.',
    label: 'pseudonymised',
    reasons: 'Naam, leeftijd en plaats zijn weg. Wie erbij was kan het herkennen.',
  });
}
