import { recordField } from '../../features/clients/record/record-field.ts';
import { recordBacking } from '../../features/sharing/backing/backing-actions.ts';
import { exampleStatement } from '../../features/sharing/backing/texts.ts';
import { answerCheck } from '../../features/sharing/check/answer-check.ts';
import { beginCheck } from '../../features/sharing/check/begin-check.ts';
import { answerDoubt } from '../../features/sharing/doubt/answer-doubt.ts';
import { askCheckDoubt } from '../../features/sharing/doubt/ask-about-check.ts';
import { giveView } from '../../features/sharing/joining/give-view.ts';
import { recordDecision } from '../../features/sharing/record/record-decision.ts';
import type { Narrator, Somebody } from './narrator.ts';

export type Clients = { hendrik: string; amira: string; cor: string };
type People = { sanne: Somebody; yusuf: Somebody; ruben: Somebody; mirjam: Somebody };

type Pages = readonly (readonly [page: string, form: Readonly<Record<string, string>>])[];

/** Decisions to share and not to share, with what came after: looked along, a doubt, a wait for safety. */
export async function tellOfWeighings(narrator: Narrator, people: People, clients: Clients): Promise<void> {
  await tellOfBacking(narrator, people.mirjam);
  await tellOfDoctor(narrator, people, clients.hendrik);
  await tellOfSafety(narrator, people, clients.cor);
  await tellOfDoubt(narrator, people, clients.amira);
}

/** Answers the pages of a check one by one, as somebody would; its id. */
async function weighs({ does }: Narrator, who: Somebody, ago: number, client: string, goal: string, pages: Pages) {
  const check = await does(who, ago, beginCheck, { client, goal });
  for (const [page, form] of pages) await does(who, ago, answerCheck, { check, page, ...form });
  return check;
}

async function tellOfBacking({ does, day }: Narrator, mirjam: Somebody) {
  await does(mirjam, 60, recordBacking, {
    verklaring: exampleStatement.nl,
    naam: 'Sietske Verzonnen',
    functie: 'gemeentesecretaris',
    getekend: day(61),
    bewijs: 'Op papier getekend in het directieoverleg, bewaard in de map Directie.',
  });
}

/** Hendrik said yes to his doctor, so this is one step on a ladder; a colleague looked along. */
async function tellOfDoctor(narrator: Narrator, { sanne, yusuf }: People, hendrik: string) {
  const check = await weighs(narrator, sanne, 4, hendrik, 'Hendrik slaapt weer en houdt zijn dag vol.', [
    ['met-wie', { to: 'party:huisarts:delen-met-huisarts' }],
    ['richting', { direction: 'tell' }],
    ['gegevens', { 'diepte.voornaam': 'fact', 'diepte.doelen': 'outline' }],
    ['inwoner', { knows: 'yes', together: 'neither', why: 'Hendrik vroeg mij om te bellen, hij vindt dat lastig.' }],
    ['taak', { task: 'plan' }],
  ]);
  const { decision } = await narrator.does(sanne, 4, recordDecision, {
    check,
    step: 'outline',
    reasons:
      'Hendrik vroeg erom. De huisarts kan pas meedenken als hij weet waar we aan werken. Meer dan de hoofdlijn is niet nodig.',
    howToTell: 'Ik heb uw huisarts verteld waar we samen aan werken, in twee zinnen.',
  });
  await narrator.does(yusuf, 3, giveView, {
    decision,
    kijk: 'agree',
    woorden: 'Goed dat je het bij de hoofdlijn hield. Zo zou ik het ook doen.',
  });
}

const safety: Pages = [
  ['met-wie', { to: 'party:veilig-thuis:veiligheid' }],
  ['richting', { direction: 'tell' }],
  ['gegevens', { 'diepte.voornaam': 'fact', 'diepte.achternaam': 'fact', 'diepte.veiligheid': 'outline' }],
  ['inwoner', { knows: 'not-safe', together: 'neither', why: 'Zijn zoon leest alles mee en werd eerder boos op hem.' }],
  ['taak', { task: 'meldcode:nl.wmo.5.2.6' }],
  [
    'meldcode',
    {
      'route.signalen': 'Blauwe plekken, en Cor kijkt eerst naar zijn zoon voor hij antwoordt.',
      'route.overleg': 'Met mijn teamleider, en zonder naam met Veilig Thuis.',
      'route.gesprek': 'Dat kon nog niet alleen met Cor; de zoon was er steeds bij.',
      'route.wegen': 'Ernstig, en ik ben er vrij zeker van.',
      'route.melden': 'Ja, dit kan ik niet zelf oplossen.',
      'route.hulp': 'Ik blijf komen, elke dinsdag.',
    },
  ],
];

/** Somebody may be in danger at home: advice first, a report, and telling that waits until it is safe. */
async function tellOfSafety(narrator: Narrator, { yusuf, ruben }: People, cor: string) {
  const { does } = narrator;
  const seen = 'Blauwe plekken op zijn arm. Hij zei dat hij gevallen was en keek naar zijn zoon.';
  await does(yusuf, 2, recordField, { client: cor, field: 'veiligheid', value: seen, reason: 'Nodig om te wegen.' });
  const check = await weighs(narrator, yusuf, 2, cor, 'Cor is veilig in zijn eigen huis.', safety);
  const asked = await does(yusuf, 2, askCheckDoubt, {
    check,
    aan: 'fg',
    vraag: 'Mag ik dit melden terwijl de persoon het nog niet weet? Zijn zoon leest zijn post.',
    wanneer: '',
  });
  await does(ruben, 1, answerDoubt, {
    vraag: asked.id,
    advies: 'go-like-this',
    waarom: 'Melden mag hier. Zeg alleen wat je zag, en houd het bij de hoofdlijn.',
    mogelijk: 'Wacht met vertellen tot je hem alleen spreekt, en kijk binnen een maand opnieuw.',
  });
  await does(yusuf, 1, recordDecision, {
    check,
    step: 'outline',
    reasons:
      'Er zijn blauwe plekken en Cor kan niet vrij praten. Ik meld de hoofdlijn, zodat er iemand meekijkt naar zijn veiligheid.',
    howToTell: 'Ik heb om hulp gevraagd omdat ik me zorgen maakte over u.',
  });
}

/** Halfway a check and not sure: the question waits for the FG. */
async function tellOfDoubt(narrator: Narrator, { sanne }: People, amira: string) {
  const check = await weighs(narrator, sanne, 0, amira, 'Amira kan in haar huis blijven wonen.', [
    ['met-wie', { to: 'party:woningcorporatie:delen-met-partners' }],
    ['richting', { direction: 'tell' }],
    ['gegevens', { 'diepte.voornaam': 'fact', 'diepte.doelen': 'outline' }],
  ]);
  await narrator.does(sanne, 0, askCheckDoubt, {
    check,
    aan: 'fg',
    vraag: 'De afspraak met de corporatie is verlopen. Wat kan ik Amira nu toch aanbieden?',
    wanneer: narrator.day(-3),
  });
}
