// J2, as a worker of the neighbourhood team walks it on a phone: from need to recorded decision, for ten situations.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor, type Way, wayName, ways } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');

async function takeChair(way: Way, persona: string): Promise<Visitor> {
  if ('missing' in opened) throw new Error(opened.missing);
  const visitor = await newVisitor(opened.browser, demo.url, way);
  await visitor.opens('/demo');
  await visitor.presses('Ga hier zitten', `form[action="/demo/stoel/${persona}"]`);
  return visitor;
}

type Situation = {
  name: string;
  client: string;
  /** The answer of "met wie". */
  to: string;
  knows?: 'yes' | 'not-yet' | 'not-safe';
  together?: 'together' | 'through' | 'neither';
  task?: string;
  fields?: readonly string[];
  /** What is chosen on the outcome page. */
  step: string;
  outcome: RegExp;
};

const usual = ['voornaam-content', 'doelen-outline'];
const situations: Situation[] = [
  {
    name: 'the GP, with consent',
    client: 'Hendrik Staal',
    to: 'party:huisarts:delen-met-huisarts',
    step: 'outline',
    outcome: /^Ja, /,
  },
  {
    name: 'the GP, without consent',
    client: 'Amira Benali',
    to: 'party:huisarts:delen-met-huisarts',
    step: 'ask-consent',
    outcome: /dit kan wel/,
  },
  {
    name: 'the housing association, whose agreement lapsed',
    client: 'Amira Benali',
    to: 'party:woningcorporatie:delen-met-partners',
    step: 'through-person',
    outcome: /dit kan wel/,
  },
  {
    name: 'the school',
    client: 'Amira Benali',
    to: 'party:school:delen-met-school',
    step: 'together',
    outcome: /dit kan wel/,
  },
  {
    name: 'Veilig Thuis, by the Meldcode',
    client: 'Hendrik Staal',
    to: 'party:veilig-thuis:veiligheid',
    knows: 'not-safe',
    together: 'neither',
    task: 'meldcode:nl.wmo.5.2.6',
    fields: ['voornaam-content', 'achternaam-content'],
    step: 'fact',
    outcome: /^Ja, /,
  },
  { name: 'a colleague', client: 'Hendrik Staal', to: 'colleague', step: 'without-name', outcome: /dit kan wel/ },
  {
    name: 'the police on the phone',
    client: 'Hendrik Staal',
    to: 'authority:police',
    knows: 'not-yet',
    together: 'neither',
    task: 'demand',
    step: 'not-shared',
    outcome: /dit kan wel/,
  },
  { name: 'family', client: 'Hendrik Staal', to: 'carer:family', step: 'together', outcome: /dit kan wel/ },
  { name: 'who referred', client: 'Amira Benali', to: 'referrer:', step: 'not-shared', outcome: /Zeg niets/ },
];

const said = 'Zij houdt haar huis, omdat de huur weer op tijd komt.';
const words = 'Dat schreef ik hier op.';

/** How much somebody types and taps, for the promise of three minutes. */
type Effort = { pages: number; typed: number; taps: number };

/** A tap with reading takes some three seconds, a page six to take in, a letter on a phone a quarter of a second. */
const seconds = ({ pages, typed, taps }: Effort): number => pages * 6 + taps * 3 + typed * 0.25;

async function walk(visitor: Visitor, situation: Situation): Promise<Effort> {
  const { page } = visitor;
  const effort: Effort = { pages: 0, typed: 0, taps: 0 };
  const tick = async (selector: string) => {
    effort.taps += 1;
    await page.locator(selector).first().check({ force: true });
  };
  const write = async (selector: string, text: string) => {
    effort.typed += text.length;
    await page.locator(selector).fill(text);
  };
  const goOn = async () => {
    effort.pages += 1;
    effort.taps += 1;
    await visitor.presses('Verder', 'main form');
  };
  await visitor.opens('/delen');
  await write('textarea[name="goal"]', said);
  effort.taps += 2;
  await visitor.picks('Over wie gaat het?', { label: situation.client });
  await goOn();
  for (let at = visitor.path().split('/').at(-1)!; at !== 'uitkomst'; at = visitor.path().split('/').at(-1)!) {
    await answer(at, situation, { visitor, tick, write });
    await goOn();
  }
  return effort;
}

type Hands = {
  visitor: Visitor;
  tick: (selector: string) => Promise<void>;
  write: (selector: string, text: string) => Promise<void>;
};

async function answer(at: string, situation: Situation, { visitor, tick, write }: Hands): Promise<void> {
  const { to, knows = 'yes', together = 'together', task, fields = usual } = situation;
  if (at === 'met-wie') {
    // The authorities lie under a heading that opens without a script.
    if (/authority|veilig-thuis/.test(to)) await visitor.page.locator('summary', { hasText: 'Instanties' }).click();
    await tick(`input[name="to"][value^="${to}"]`);
  }
  if (at === 'collega') await tick('input[name="involved"][value="no"]');
  if (at === 'richting') await tick('input[name="direction"][value="tell"]');
  if (at === 'gegevens') for (const field of fields) await tick(`#diepte-${field}`);
  if (at === 'inwoner') {
    await tick(`input[name="knows"][value="${knows}"]`);
    await tick(`input[name="together"][value="${together}"]`);
    if (together === 'neither') await write('textarea[name="why"]', words);
  }
  if (at === 'taak') await tick(task ? `input[name="task"][value="${task}"]` : 'input[name="task"]');
  const questions = visitor.page.locator('textarea[name^="route."]');
  for (const index of Array.from({ length: await questions.count() }, (_, each) => each)) {
    await questions.nth(index).fill(words);
  }
}

/** Chooses, finishes the reasons in own words, and records. */
async function decide(visitor: Visitor, { step }: Situation): Promise<void> {
  const { page } = visitor;
  await visitor.clicks(page.locator(`a[href$="/vastleggen/${step}"]`).first());
  await visitor.presses(/^Leg vast/, 'main form');
  expect(await page.title(), 'Pressing on is no reason').toMatch(/^Fout:/);
  const reasons = page.locator('textarea[name="reasons"]');
  await reasons.fill((await reasons.inputValue()).replace('…', 'anders gaat het mis.'));
  await visitor.presses(/^Leg vast/, 'main form');
}

const phone = ways.find(({ width, javaScript }) => width === 360 && !javaScript)!;

describe.skipIf('missing' in opened)('“Mag ik dit delen?”', () => {
  test.each(situations)(
    '$name: something is possible, and it is recorded within three minutes',
    { timeout: 90_000 },
    async (situation) => {
      const sanne = await takeChair(phone, 'sanne');
      const effort = await walk(sanne, situation);
      expect(await sanne.heading()).toMatch(situation.outcome);
      await decide(sanne, situation);
      if (situation.step === 'ask-consent') expect(sanne.path()).toMatch(/toestemmingen\/vragen$/);
      else expect(await sanne.heading()).toBe('Vastgelegd');
      const all = {
        pages: effort.pages + 2,
        taps: effort.taps + 3,
        typed: effort.typed + 'anders gaat het mis.'.length,
      };
      // The Meldcode and a demand on paper are weighed with a colleague; nobody has to hurry there.
      if (!situation.task) expect(seconds(all), JSON.stringify(all)).toBeLessThan(180);
      await sanne.leaves();
    },
  );

  test('learning from many leads to a room without names', { timeout: 60_000 }, async () => {
    const sanne = await takeChair(phone, 'sanne');
    await sanne.opens('/delen');
    await sanne.fills('Wat wil je bereiken?', said);
    await sanne.chooses(/^Over ons werk/);
    await sanne.presses('Verder', 'main form');
    expect(sanne.path()).toBe('/delen/kwaliteit');
    await sanne.leaves();
  });

  test.each(ways.map((way) => [wayName(way), way] as const))(
    'at %s a worker goes back and forth, shares what was decided, and finds it again',
    { timeout: 90_000 },
    async (_, way) => {
      const sanne = await takeChair(way, 'sanne');
      await sanne.presses('Mag ik dit delen?');
      expect(sanne.path()).toBe('/delen');
      await sanne.presses('Verder', 'main form');
      expect(await sanne.page.title()).toMatch(/^Fout:/);
      const [doctor] = situations;
      await walk(sanne, doctor!);
      await sanne.presses('Antwoorden aanpassen');
      await sanne.presses('Vorige vraag');
      expect(await sanne.page.locator('input[name="knows"][value="yes"]').isChecked()).toBe(true);
      await sanne.presses('Kijk wat er kan');
      await decide(sanne, doctor!);
      const told = await sanne.reads();
      expect(told).toContain('Hulp bij het huishouden.');
      expect(told).toContain('Bel het nummer dat je al kende');
      await sanne.presses('Bekijk de beslissing');
      expect(await sanne.reads()).toContain('anders gaat het mis.');
      await sanne.leaves();
    },
  );
});
