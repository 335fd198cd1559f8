import { describe, expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { routes as audit } from '../audit/routes.tsx';
import { addClient } from '../clients/index.ts';
import { addCarer } from '../clients/carers/add-carer.ts';
import { recordCarerAnswer, recordTelling, stopForCarer } from '../clients/carers/record-carer-answer.ts';
import { closeWall, openWall } from '../clients/referrer/open-wall.ts';
import { recordReferrer } from '../clients/referrer/record-referrer.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { routes as clientPages } from '../clients/routes.tsx';
import { recordAnswer, withdrawOnBehalf } from '../consent/index.ts';
import { routes as consentPages } from '../consent/routes.tsx';
import { forgetOldChecks, listShareDecisions } from './index.ts';
import { sixTests } from './check/route-questions.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const team = await town.team('Wijkteam');
const sanne = await town.colleague(['worker'], team);
const yusuf = await town.colleague(['worker'], team);
const stranger = await town.colleague(['worker']);
const worker = pagesFor(routes, sanne);
type Pages = typeof worker;
type Fields = Record<string, string | readonly string[]>;

const doctor = 'party:huisarts:delen-met-huisarts';
const yesTo = 'delen-met-huisarts:huisarts';

/** Somebody with goals, who said yes to telling these. */
async function somebody(...agreed: string[]): Promise<string> {
  const client = await does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '06 0000 0001',
    language: 'nl',
  });
  await does(sanne, setSecondProof, { client, kind: 'sms' });
  await does(sanne, agreeGoals, { client, goals: 'De huur op tijd betalen.' });
  const said = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja aan tafel.' };
  for (const subject of agreed) await does(sanne, recordAnswer, { ...said, subject });
  return client;
}

const page = async (answer: Response | Promise<Response>, status = 200) => {
  const got = await answer;
  const text = await got.text();
  expect(got.status, text.slice(0, 300)).toBe(status);
  return text;
};
const to = async (answer: Response | Promise<Response>) => {
  const got = await answer;
  expect(got.status, (await got.clone().text()).slice(0, 300)).toBe(303);
  return got.headers.get('location')!;
};

const begins = (client: string, pages = worker) =>
  to(pages.post('/delen', { client, aim: 'person', goal: 'Zij houdt haar huis.' }));
const checkIn = (path: string) => /^\/delen\/([0-9a-f-]{36})\//.exec(path)![1]!;

const usual: Record<string, Fields> = {
  'met-wie': { to: doctor },
  richting: { direction: 'tell' },
  gegevens: { 'diepte.voornaam': 'content', 'diepte.doelen': 'outline' },
  inwoner: { knows: 'yes', together: 'through' },
  taak: { task: 'plan' },
};

/** Answers every page that is asked, and arrives where it is weighed. */
async function walks(client: string, given: Record<string, Fields> = {}, pages: Pages = worker): Promise<string> {
  let path = await begins(client, pages);
  const check = checkIn(path);
  for (let page = path.split('/').at(-1)!; page !== 'uitkomst'; page = path.split('/').at(-1)!) {
    path = await to(pages.post(path, { ...usual[page], ...given[page] }));
    expect(path, `Something is missing on ${page}`).not.toContain('mist');
  }
  return check;
}

const draftIn = (text: string) => /<textarea[^>]*name="reasons"[^>]*>\s*([^<]*)</.exec(text)![1]!.trim();
const seenIn = (text: string) => /name="seen" value="([^"]*)"/.exec(text)![1]!;

/** The last page as somebody filled it in, before it is sent. */
async function filled(check: string, step: string, pages: Pages = worker): Promise<Fields> {
  const form = await page(pages.get(`/delen/${check}/vastleggen/${step}`));
  return { reasons: `${draftIn(form)} anders raakt zij haar huis kwijt.`, seen: seenIn(form) };
}

async function records(check: string, step: string, more: Fields = {}, pages: Pages = worker): Promise<Response> {
  return pages.post(`/delen/${check}/vastleggen/${step}`, { ...(await filled(check, step, pages)), ...more });
}

const decisionsOf = (client: string | null) => inTransaction(sanne, (c) => listShareDecisions(c, client));

describe('the questions', () => {
  test('begin from a client, or from nothing with the own clients to choose from', async () => {
    const client = await somebody();
    const start = await page(worker.get('/delen'));
    expect(start).toContain(`value="${client}"`);
    expect(start).toContain('Over iemand, zonder naam te noemen');
    expect(await page(worker.get(`/clienten/${client}/delen`))).toContain(`name="client" value="${client}"`);
    expect(await page(pagesFor(clientPages, sanne).get(`/clienten/${client}`))).toContain(`/clienten/${client}/delen`);
  });

  test('ask for a goal and for whom, and keep what was typed', async () => {
    const text = await page(worker.post('/delen', { goal: 'Rust in huis.' }), 422);
    expect(text).toContain('Kies over wie het gaat.');
    expect(text).toContain('Rust in huis.');
  });

  test('learning from many goes to a room of its own', async () => {
    expect(await to(worker.post('/delen', { goal: 'Beter werken.', aim: 'quality', client: '' }))).toBe(
      '/delen/kwaliteit',
    );
  });

  test('keep an answer at once, also when the page still waits for something', async () => {
    const client = await somebody();
    const path = await begins(client);
    const check = checkIn(path);
    await to(worker.post(path, { to: doctor }));
    expect(await to(worker.post(`/delen/${check}/richting`, { direction: 'ask' }))).toContain('richting?mist');
    const again = await page(worker.get(`/delen/${check}/richting?mist=ja`));
    expect(again).toMatch(/value="ask"[^>]*checked/);
    expect(again).toContain('Schrijf dit in een paar woorden op.');
    expect(await to(worker.get(`/delen/${check}`))).toBe(`/delen/${check}/richting`);
  });

  test('choose nothing beforehand, and offer only what this partner may hear', async () => {
    const client = await somebody();
    const path = await begins(client);
    const check = checkIn(path);
    await to(worker.post(path, { to: doctor }));
    const text = await page(worker.get(`/delen/${check}/gegevens`));
    expect(text).not.toMatch(/\schecked/);
    expect(text).toContain('name="diepte.doelen"');
    expect(text).not.toContain('name="diepte.adres"');
    expect(text.match(/Gevoelig/g)).toHaveLength(2);
  });

  test('forget the details when it is about somebody else', async () => {
    const check = await walks(await somebody());
    await to(worker.post(`/delen/${check}/met-wie`, { to: 'party:woningcorporatie:delen-met-partners' }));
    expect(await page(worker.get(`/delen/${check}/gegevens`))).not.toMatch(/\schecked/);
  });

  test('skip what follows: a colleague who works on it is asked for neither consent nor law', async () => {
    const client = await somebody();
    const check = await walks(client, {
      'met-wie': { to: 'colleague' },
      collega: { colleague: yusuf.account, involved: 'yes' },
    });
    await page(worker.get(`/delen/${check}/inwoner`), 404);
    expect(await page(worker.get(`/delen/${check}/uitkomst`))).toContain('Ja, dit kan');
  });

  test('believe nobody who says that a colleague works on it: the record knows, and less stays possible', async () => {
    const client = await somebody();
    const auditor = await town.colleague(['auditor'], team);
    for (const colleague of [stranger.account, auditor.account]) {
      const given = { 'met-wie': { to: 'colleague' }, collega: { colleague, involved: 'yes' } };
      const check = await walks(client, given);
      const text = await page(worker.get(`/delen/${check}/uitkomst`));
      expect(text).toContain('om raad zonder naam');
      expect(text).toContain('Overleg zonder naam');
      expect(text).not.toContain(`href="/delen/${check}/vastleggen/outline"`);
      await page(await records(check, 'outline'), 409);
      await to(records(check, 'without-name'));
    }
    const nobody = await begins(client);
    await to(worker.post(nobody, { to: 'colleague' }));
    const unnamed = { colleague: '', involved: 'yes' };
    expect(await to(worker.post(`/delen/${checkIn(nobody)}/collega`, unnamed))).toContain('collega?mist');
  });

  test('are gone when somebody stops, and after a week', async () => {
    const client = await somebody();
    const [first, second] = [checkIn(await begins(client)), checkIn(await begins(client))];
    expect(await to(worker.post(`/delen/${first}/wissen`))).toBe('/delen?gelukt=gewist');
    await page(worker.get(`/delen/${first}/met-wie`), 404);
    world.clock.moveDays(8);
    await does({ ...town.system, request: newId() }, forgetOldChecks, {});
    await page(worker.get(`/delen/${second}/met-wie`), 404);
  });
});

describe('the outcome', () => {
  test('shows what is possible from small to large, and marks what was chosen', async () => {
    const check = await walks(await somebody(yesTo));
    const text = await page(worker.get(`/delen/${check}/uitkomst`));
    const at = (words: string) => text.indexOf(words);
    expect(at('Overleg zonder naam')).toBeGreaterThan(0);
    expect(at('Overleg zonder naam')).toBeLessThan(at('Laat het via Mina gaan'));
    expect(at('Laat het via Mina gaan')).toBeLessThan(at('Vertel alleen dát het zo is'));
    expect(at('Vertel alleen dát het zo is')).toBeLessThan(at('Vertel het in grote lijn'));
    expect(text).toContain('Wat je koos');
    expect(text, 'Values are told only after the decision').not.toContain('De huur op tijd betalen.');
  });

  test('without consent offers to ask for it, with everything filled in', async () => {
    const client = await somebody();
    const check = await walks(client);
    const text = await page(worker.get(`/delen/${check}/uitkomst`));
    expect(text).toContain('Wat je koos, kan zo nog niet');
    const asking = await to(records(check, 'ask-consent'));
    expect(asking).toBe(`/clienten/${client}/toestemmingen/vragen?doel=delen-met-huisarts&partij=huisarts`);
    expect(await page(pagesFor(consentPages, sanne).get(asking))).toMatch(
      /value="delen-met-huisarts:huisarts"[^>]*checked/,
    );
    expect((await decisionsOf(client))[0]).toMatchObject({ chosen: 'asked-consent', gateDecision: expect.any(String) });
  });

  test('waits for what is missing, and says where', async () => {
    const client = await somebody();
    const path = await begins(client);
    const text = await page(worker.get(`/delen/${checkIn(path)}/uitkomst`));
    expect(text).toContain('Er mist nog een antwoord');
    expect(text).toContain(`${path}`);
  });

  test('of a lapsed agreement has a way on, and leads to where it is renewed', async () => {
    const client = await somebody('delen-met-partners:woningcorporatie');
    const check = await walks(client, { 'met-wie': { to: 'party:woningcorporatie:delen-met-partners' } });
    const text = await page(worker.get(`/delen/${check}/uitkomst`));
    expect(text).toContain('Laat het via Mina gaan');
    expect(text).toContain('href="/partijen"');
  });
});

describe('the decision', () => {
  test('needs at least one sentence of the worker', async () => {
    const check = await walks(await somebody(yesTo));
    const form = await page(worker.get(`/delen/${check}/vastleggen/outline`));
    const untouched = { reasons: draftIn(form), seen: '' };
    const again = await page(worker.post(`/delen/${check}/vastleggen/outline`, untouched), 422);
    expect(again).toContain('Maak de redenen af');
    for (const reasons of [`${draftIn(form)}.`, draftIn(form).toUpperCase(), 'ok', `${draftIn(form)} ok`]) {
      await page(worker.post(`/delen/${check}/vastleggen/outline`, { reasons, seen: '' }), 422);
    }
    expect(await page(worker.post(`/delen/${check}/vastleggen/outline`, { reasons: '…' }), 422)).toContain(
      'Schrijf waarom',
    );
  });

  test('is kept with its proof and its words; then the very values may be told, and nothing else', async () => {
    const client = await somebody(yesTo);
    const check = await walks(client);
    const done = await to(records(check, 'outline', { channel: 'phone', howToTell: 'Ik belde uw huisarts.' }));
    const text = await page(worker.get(done));
    for (const said of ['De huur op tijd betalen.', 'Amina', 'Bel het nummer dat je al kende', 'Ik belde uw huisarts.'])
      expect(text).toContain(said);
    for (const unsaid of ['Zonnebloem', '06 0000 0001']) expect(text).not.toContain(unsaid);
    const [decision] = await decisionsOf(client);
    expect(decision).toMatchObject({
      client,
      purpose: 'delen-met-huisarts',
      recipient: { kind: 'party', id: 'huisarts' },
      fields: ['voornaam', 'doelen'],
      depth: 'outline',
      channel: 'phone',
      outcome: 'yes',
      chosen: 'shared',
      ground: 'consent',
      followsRoute: true,
      words: { goal: 'Zij houdt haar huis.', depths: { voornaam: 'content', doelen: 'outline' } },
    });
    expect(decision!.words.reasons).toContain('anders raakt zij haar huis kwijt.');
    expect(await page(pagesFor(audit, sanne).get(`/besluiten/${decision!.gateDecision!}`))).toContain('huisarts');
    await page(worker.get(`/delen/${check}/uitkomst`), 404);
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    expect(await page(pagesFor(audit, self).get('/mijn/logboek'))).toContain('met Huisarts');
  });

  test('tells only that it is so, when that is what was chosen', async () => {
    const client = await somebody(yesTo);
    const text = await page(worker.get(await to(records(await walks(client), 'fact'))));
    expect(text).toContain('Alleen dát dit er is');
    expect(text).not.toContain('De huur op tijd betalen.');
  });

  test('opens nothing any more once the client takes the yes back', async () => {
    const client = await somebody(yesTo);
    const done = await to(records(await walks(client), 'outline'));
    await does(sanne, withdrawOnBehalf, { client, subject: yesTo, method: 'in-person', evidence: 'Zei nee.' });
    expect(await page(worker.get(done), 409)).not.toContain('De huur op tijd betalen.');
  });

  test('not to share is written down as well, with what stood in the way', async () => {
    const client = await somebody();
    await to(records(await walks(client), 'not-shared'));
    expect((await decisionsOf(client))[0]).toMatchObject({
      chosen: 'not-shared',
      outcome: 'not-like-this',
      gateDecision: expect.any(String),
    });
  });

  test('cannot be to share what the gate stops', async () => {
    const client = await somebody();
    await page(await records(await walks(client), 'outline'), 409);
    expect(await decisionsOf(client)).toEqual([]);
  });

  test('of a Meldcode keeps every step, and is not in the own log by name', async () => {
    const client = await somebody();
    const check = await walks(client, {
      'met-wie': { to: 'party:veilig-thuis:veiligheid' },
      gegevens: { 'diepte.voornaam': 'content', 'diepte.doelen': '' },
      inwoner: { knows: 'not-safe', together: 'neither', why: 'Hij leest mee.' },
      taak: { task: 'meldcode:nl.wmo.5.2.6' },
      meldcode: Object.fromEntries(
        ['signalen', 'overleg', 'gesprek', 'wegen', 'melden', 'hulp'].map((name) => [`route.${name}`, `Over ${name}.`]),
      ),
    });
    const done = await page(worker.get(await to(records(check, 'fact'))));
    expect(done, 'A room would rest on another ground').not.toContain('/ruimtes/nieuw');
    expect(done).toContain('Bel het nummer dat je al kende');
    const [decision] = await decisionsOf(client);
    expect(decision).toMatchObject({ ground: 'right-to-report', words: { meldcode: { hulp: 'Over hulp.' } } });
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    expect(await page(pagesFor(audit, self).get('/mijn/logboek'))).not.toContain('Veilig Thuis');
  });

  test('not to share, and what the gate stopped, never name an authority in the own log', async () => {
    const client = await somebody();
    const report = {
      'met-wie': { to: 'party:veilig-thuis:veiligheid' },
      gegevens: { 'diepte.voornaam': 'content', 'diepte.doelen': '' },
      // Nobody was consulted yet, whatever the answer says: that stops it.
      taak: { task: 'conflict' },
      plichten: Object.fromEntries(
        [...sixTests, 'overlegd-met'].map((name) => [`route.${name}`, `Zo staat het met ${name}.`]),
      ),
    };
    await page(await records(await walks(client, report), 'fact'), 409);
    await to(records(await walks(client, report), 'not-shared'));
    expect((await decisionsOf(client))[0]).toMatchObject({ chosen: 'not-shared', recipient: { id: 'veilig-thuis' } });
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    const log = await page(pagesFor(audit, self).get('/mijn/logboek'));
    expect(log).toContain('heeft een afweging over u opgeschreven');
    expect(log).toContain('wilde iets over u delen. Dat kon niet.');
    expect(log).not.toContain('Veilig Thuis');
  });

  test('about nobody keeps no name and no proof, and has a script', async () => {
    const path = await to(worker.post('/delen', { client: '', aim: 'nameless', goal: 'Raad over een huurschuld.' }));
    const check = checkIn(path);
    expect(await to(worker.post(path, { to: doctor }))).toBe(`/delen/${check}/uitkomst`);
    expect(await page(worker.get(`/delen/${check}/uitkomst`))).toContain('Overleg zonder naam');
    const done = await to(records(check, 'without-name'));
    expect(await page(worker.get(done))).toContain('zonder te zeggen om wie het gaat');
    expect((await decisionsOf(null))[0]).toMatchObject({ client: null, chosen: 'without-name', fields: [] });
  });
});

describe('a carer about whom it is as well', () => {
  const told = { method: 'in-person', evidence: 'Aan de keukentafel gezegd.' } as const;
  const withCarer = async () => {
    const client = await somebody(yesTo);
    const greet = { name: 'Greet Buurvrouw', relation: 'buurvrouw', reason: 'Doet de boodschappen.' };
    const carer = await does(sanne, addCarer, { client, ...greet, email: '', phone: '' });
    const says = (subject: string, answer: 'given' | 'refused') =>
      does(sanne, recordCarerAnswer, { client, carer, subject, answer, ...told });
    return { client, carer, says, about: { gegevens: { ...usual.gegevens, carers: [carer] } } };
  };

  test('is asked on the page of the data, with nothing chosen, and kept as it was answered', async () => {
    const { client, carer, about } = await withCarer();
    const path = await begins(client);
    await to(worker.post(path, { to: doctor }));
    const data = path.replace('met-wie', 'gegevens');
    const asked = await page(worker.get(data));
    expect(asked).toContain('Ja, ook over Greet Buurvrouw');
    expect(asked).not.toMatch(/\schecked/);
    await to(worker.post(data, about.gegevens));
    expect(await page(worker.get(data))).toMatch(new RegExp(`value="${carer}"[^>]*checked`));
    expect(await page(worker.get(`/delen/${await walks(await somebody())}/gegevens`))).not.toContain('carers[]');
  });

  test('stops it until the carer says yes, with ways out, and also while it is recorded', async () => {
    const { client, says, about } = await withCarer();
    await to(records(await walks(client), 'outline'));
    const check = await walks(client, about);
    for (const answer of ['not-asked', 'refused'] as const) {
      if (answer === 'refused') await says('share:huisarts', answer);
      const text = await page(worker.get(`/delen/${check}/uitkomst`));
      expect(text).toContain('Wat je deelt, gaat ook over Greet Buurvrouw.');
      expect(text).toContain(`href="/clienten/${client}/naasten"`);
      expect(text).toContain(`href="/delen/${check}/gegevens"`);
      expect(text).not.toContain('vastleggen/ask-consent');
      await page(await records(check, 'outline'), 409);
    }
    await says('share:huisarts', 'given');
    expect(await page(worker.get(`/delen/${check}/uitkomst`))).not.toContain('gaat ook over Greet');
    await to(records(check, 'outline'));
  });

  test('closes what may be told once the carer takes the yes back', async () => {
    const { client, carer, says, about } = await withCarer();
    await says('share:huisarts', 'given');
    const done = await to(records(await walks(client, about), 'outline'));
    expect(await page(worker.get(done))).toContain('De huur op tijd betalen.');
    await does(sanne, stopForCarer, { client, carer, saidBy: 'carer', subject: 'share:huisarts', ...told });
    expect(await page(worker.get(done), 409)).not.toContain('De huur op tijd betalen.');
  });

  test('as the one who hears, said yes only when both did', async () => {
    const { client, carer, says } = await withCarer();
    const whom = async () => page(worker.get(await begins(client)));
    await does(sanne, recordTelling, { client, carer, fields: ['doelen'], answer: 'given', ...told });
    expect(await whom()).not.toContain('zeiden allebei ja');
    await says('know', 'given');
    expect(await whom()).toContain('De persoon en de mantelzorger zeiden allebei ja.');
  });
});

describe('two people who decide at the same time', () => {
  test('one check gives one decision, however often it is sent, and every time the same one is shown', async () => {
    const client = await somebody(yesTo);
    const check = await walks(client);
    const form = await filled(check, 'outline');
    const sent = await Promise.all([1, 2, 3].map(() => to(worker.post(`/delen/${check}/vastleggen/outline`, form))));
    expect(new Set(sent)).toEqual(new Set([`/delen/besluit/${check}`]));
    expect(await decisionsOf(client)).toHaveLength(1);
  });

  test('about the same person and recipient: the second sees the first, and none is lost', async () => {
    const client = await somebody(yesTo);
    const [mine, his] = [worker, pagesFor(routes, yusuf)];
    const [first, second] = [await walks(client, {}, mine), await walks(client, {}, his)];
    const forms = [await filled(first, 'outline', mine), await filled(second, 'fact', his)] as const;
    const answers = await Promise.all([
      mine.post(`/delen/${first}/vastleggen/outline`, forms[0]),
      his.post(`/delen/${second}/vastleggen/fact`, forms[1]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const [loser, check, step] = answers[0]!.status === 422 ? [mine, first, 'outline'] : [his, second, 'fact'];
    const told = await page(
      answers.find(({ status }) => status === 422)!,
      422,
    );
    expect(told).toContain('Net besliste iemand anders hierover');
    expect(told).toContain('Collega Voorbeeld, ');
    expect(await decisionsOf(client)).toHaveLength(1);
    await to(records(check, step, {}, loser));
    expect(await decisionsOf(client)).toHaveLength(2);
  });
});

describe('T-04: who referred', () => {
  test('hears nothing back: a script, and one way in which the person can open it', async () => {
    const client = await somebody();
    await does(sanne, recordReferrer, { client, name: 'Joke Bedacht', relation: 'buur', received: '' });
    const listed = await page(worker.get(await begins(client)));
    const value = /value="(referrer:[^"]+)"/.exec(listed)![1]!;
    const check = await walks(client, { 'met-wie': { to: value } });
    const text = await page(worker.get(`/delen/${check}/uitkomst`));
    expect(text).toContain('Zeg niets, ook niet of je iemand kent');
    expect(text).not.toContain('Joke Bedacht');
    expect(text).not.toContain('Zonnebloem');
    await to(records(check, 'not-shared'));
    expect((await decisionsOf(client))[0]).toMatchObject({ chosen: 'not-shared', recipient: { id: 'doorverwijzer' } });
  });

  test('hears only the one thing that the person opened, told where it stands, until it is closed', async () => {
    const client = await somebody();
    const referrer = await does(sanne, recordReferrer, {
      client,
      name: 'Joke Bedacht',
      relation: 'buur',
      received: '',
    });
    const item = 'Dat ik hulp heb bij de huur.';
    const said = { method: 'in-person', evidence: 'Zei ze aan tafel.' };
    await does(sanne, openWall, { client, referrer, field: 'doelen', item, until: '2026-03-20', ...said });
    const listed = await page(worker.get(await begins(client)));
    const check = await walks(client, { 'met-wie': { to: /value="(referrer:[^"]+)"/.exec(listed)![1]! } });
    const outcome = () => page(worker.get(`/delen/${check}/uitkomst`));
    const text = await outcome();
    expect(text).toContain(item);
    expect(text).toContain('tot en met 20 maart 2026');
    expect(text).toContain('Zeg niets, ook niet of je iemand kent');
    expect(text).not.toContain('Joke Bedacht');
    const link = /href="([^"]*doorverwijzer\/opening\/([^"]+))"/.exec(text)!;
    expect(await page(pagesFor(clientPages, sanne).get(link[1]!))).toContain('Joke Bedacht');
    await does(sanne, closeWall, { client, opening: link[2]! });
    expect(await outcome()).not.toContain(item);
  });

  test('no page of a check or decision tells anybody else that somebody is known here: the same bytes as nobody', async () => {
    const client = await somebody(yesTo);
    const check = await walks(client);
    const decision = (await to(records(await walks(client), 'outline'))).split('/').at(-1)!;
    const nobody = newId();
    // The address itself stands in the link to the other language.
    const same = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    const visitors: Caller[] = [stranger, callerIn(world.ground, town.organisation, { kind: 'visitor' })];
    for (const who of visitors) {
      const pages = pagesFor(routes, who);
      const paths = (id: string) =>
        ['', '/met-wie', '/gegevens', '/uitkomst', '/vastleggen/outline', '/vastleggen/not-shared'].map(
          (end) => `/delen/${id}${end}`,
        );
      const pairs = [
        ...paths(check).map((path, at) => [path, paths(nobody)[at]!] as const),
        [`/delen/besluit/${decision}`, `/delen/besluit/${nobody}`] as const,
        [`/clienten/${client}/delen`, `/clienten/${nobody}/delen`] as const,
      ];
      for (const [theirs, none] of pairs) {
        expect(same(await page(pages.get(theirs), 404))).toBe(same(await page(pages.get(none), 404)));
      }
      for (const end of ['/met-wie', '/vastleggen/outline', '/wissen']) {
        const form = { to: doctor, reasons: 'Ik wil het weten.' };
        const [theirs, none] = [pages.post(`/delen/${check}${end}`, form), pages.post(`/delen/${nobody}${end}`, form)];
        expect(same(await page(theirs, 404))).toBe(same(await page(none, 404)));
      }
    }
  });

  test('a colleague of the team does not read somebody else’s unfinished answers', async () => {
    const check = await walks(await somebody());
    await page(pagesFor(routes, yusuf).get(`/delen/${check}/uitkomst`), 404);
  });
});

describe('what nobody should send', () => {
  test('is read as not said, and never an error of ours', async () => {
    const client = await somebody(yesTo);
    const check = await walks(client);
    const bad: [string, Fields][] = [
      ['met-wie', { to: '<script>alert(1)</script>' }],
      ['met-wie', { to: 'party:__proto__:x' }],
      ['gegevens', { 'diepte.__proto__': 'content' }],
      ['gegevens', { 'diepte.../x': 'content', 'diepte.doelen': 'alles' }],
      ['richting', { direction: 'beide' }],
      ['taak', { task: 'plan:nl.bestaat.niet' }],
      ['doel', { goal: 'x'.repeat(5_000) }],
    ];
    for (const [name, fields] of bad) {
      const response = await worker.post(`/delen/${check}/${name}`, fields);
      expect([303, 404], name).toContain(response.status);
      const shown = await worker.get(`/delen/${check}/uitkomst`);
      expect([200, 404]).toContain(shown.status);
      expect(await shown.text()).not.toContain('<script>alert');
    }
    await page(worker.get(`/delen/${check}/vastleggen/alles`), 404);
    await page(worker.post(`/delen/${check}/vastleggen/alles`, { reasons: 'Daarom.' }), 404);
  });
});
