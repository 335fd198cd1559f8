import { beforeEach, describe, expect, test } from 'vitest';
import { type Browser, browserOn } from '../../../test/support/browser.ts';
import { deliveryApp, openLetterbox } from '../../../test/support/letterbox.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { endRepresentation, nameRepresentative } from '../clients/representation/name-representative.ts';
import { recordReferrer } from '../clients/referrer/record-referrer.ts';
import { askConsent } from '../consent/index.ts';
import { listPermissions } from '../clients/index.ts';
import { closeWithdrawnLinks, forgetOldLinks, handOver, revokeLinks, sendConsentLink } from './index.ts';
import { newSecret } from '../../platform/links/token.ts';

const world = await openWorld();
const letterbox = await openLetterbox(world);
const { practice, ground } = letterbox;
const { founder, organisation } = practice;

const app = deliveryApp(ground, { actor: founder.actor, organisation });
const worker = browserOn(app as never);
const visitor = () => browserOn(deliveryApp(ground) as never);

const report = {
  held: '2026-03-01',
  title: 'Ons gesprek over werk',
  body: 'U wilt weer gaan werken.\n\nDat plannen we samen.',
};

beforeEach(() => {
  world.outbox.clear();
  letterbox.waiting.length = 0;
});

/** The address in the newest mail. */
function newestLink(): string {
  const mail = world.outbox.messages().find(({ channel }) => channel === 'mail')!;
  return new URL(/http\S+\/l\/\S+/.exec(mail.text)![0]).pathname;
}
const newestCode = () => /\d{4} \d{4}/.exec(world.outbox.messages().find(({ channel }) => channel === 'sms')!.text)![0];
const textOf = async (response: Response | Promise<Response>) => (await response).text();

async function write(client: string, fields: Partial<typeof report> = {}): Promise<string> {
  const to = await worker.goes(worker.post(`/clienten/${client}/verslagen`, { ...report, ...fields }));
  return /verslagen\/([0-9a-f-]{36})\?gelukt=bewaard$/.exec(to)![1]!;
}

async function sendTo(client: string, naar = 'client') {
  const id = await write(client);
  await worker.goes(worker.post(`/clienten/${client}/verslagen/${id}/versturen`, { naar }));
  await letterbox.deliver();
  return { report: id, path: newestLink() };
}

async function askCode(browser: Browser, path: string): Promise<string> {
  await browser.goes(browser.post(`${path}/code`));
  await letterbox.deliver();
  return newestCode();
}

/** The whole way of a client with a telephone: link, code, report. */
async function comeIn(path: string) {
  const phone = visitor();
  const code = await askCode(phone, path);
  const to = await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }));
  return { phone, to };
}

/** Another code than this one. */
const otherThan = (code: string) => (code.startsWith('1') ? `2${code.slice(1)}` : `1${code.slice(1)}`);

async function representativeOf(client: string, scope: string[], until = '') {
  const given = { client, kind: 'mandate', name: 'Karel Bedacht', proof: 'Volmacht gezien.', scope, until };
  const named = await nameRepresentative.perform(founder, {
    ...given,
    email: 'karel@example.org',
    phone: '0400 00 00 02',
  });
  if (named.kind !== 'done') throw new Error(JSON.stringify(named));
  await setSecondProof.perform(founder, { client, representative: named.value, kind: 'sms' });
  return named.value;
}

describe('a report', () => {
  test('reaches only the client, with a code over another way than the mail', async () => {
    const { id } = await letterbox.client('sms');
    const sent = await sendTo(id);
    const phone = visitor();
    expect(await textOf(phone.get(sent.path))).toContain('Stuur mij een code');
    expect(await phone.goes(phone.post(`${sent.path}/code`))).toBe(`${sent.path}?code=gestuurd`);
    await letterbox.deliver();
    expect(await textOf(phone.get(`${sent.path}?code=gestuurd`))).toContain('We stuurden een code');
    const to = await phone.goes(phone.post(`${sent.path}/bewijs`, { bewijs: newestCode() }));
    expect(to).toBe(`/mijn/verslagen/${sent.report}`);
    const read = await textOf(phone.get(to));
    expect(read).toContain('Ons gesprek over werk');
    expect(read).toContain('Dat plannen we samen.');
    expect(read).toContain('Van Noor Voorbeeld');
    // Three taps from here to stop something: this one, "Stop hiermee", "Ja, stop hiermee".
    expect(read).toContain('href="/mijn/toestemmingen"');
    const home = await textOf(phone.get('/mijn'));
    expect(home).toContain('Dag Mina');
    expect(home).not.toContain('vraag voor u');
    expect(home).toContain(`/mijn/verslagen/${sent.report}`);
    for (const door of ['/mijn/logboek', '/mijn/toestemmingen']) expect(home).toContain(`href="${door}"`);
  });

  test('tells the worker what became of it: ready, on its way, sent, opened with the time', async () => {
    const { id } = await letterbox.client('sms');
    const list = () => textOf(worker.get(`/clienten/${id}/verslagen`));
    expect(await list()).toContain('Nog geen verslagen');
    const written = await write(id);
    expect(await list()).toContain('Klaargezet');
    await worker.goes(worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' }));
    expect(await list()).toContain('Onderweg');
    await letterbox.deliver();
    expect(await list()).toContain('Verstuurd');
    const { phone, to } = await comeIn(newestLink());
    await phone.get(to);
    await phone.get(to);
    expect(await list()).toContain('Geopend op 2 maart 2026 om 10:00');
    const openings = await world.asSuperuser(
      'select 1 from link_openings join secure_links on id = link_id where object_id = $1',
      [written],
    );
    expect(openings).toHaveLength(1);
  });

  test('is logged every time that the client reads it', async () => {
    const { id } = await letterbox.client('sms');
    const { phone, to } = await comeIn((await sendTo(id)).path);
    const count = async () =>
      (await world.asSuperuser<{ body: Buffer }>('select body from audit_entries')).filter(({ body }) =>
        body.toString().includes('"delivery.read-report"'),
      ).length;
    const before = await count();
    await phone.get(to);
    await phone.get(`${to}/tekst`);
    expect(await count()).toBe(before + 2);
  });

  test('can be kept as text, under a name that says nothing', async () => {
    const { id } = await letterbox.client('sms');
    const { phone, to } = await comeIn((await sendTo(id)).path);
    const file = await phone.get(`${to}/tekst`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="bericht-2026-03-01.txt"');
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await file.text()).toContain('U wilt weer gaan werken.\n\nDat plannen we samen.');
  });

  test('stands nowhere in the database in plain text', async () => {
    const { id } = await letterbox.client('sms');
    const written = await write(id, { title: 'Kanariegeel', body: 'Zebravink' });
    const [row] = await world.asSuperuser<{ all: string }>(
      `select encode(title, 'escape') || encode(body, 'escape') as all from reports where id = $1`,
      [written],
    );
    expect(row!.all).not.toMatch(/Kanariegeel|Zebravink/);
  });

  test('is sent again over the same link, and never twice at once', async () => {
    const { id } = await letterbox.client('sms');
    const written = await write(id);
    const send = () => worker.goes(worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' }));
    await send();
    await send();
    await letterbox.deliver();
    expect(world.outbox.messages()).toHaveLength(1);
    const first = newestLink();
    await send();
    await letterbox.deliver();
    expect(world.outbox.messages()).toHaveLength(2);
    expect(newestLink()).not.toBe(first);
    const links = await world.asSuperuser('select 1 from secure_links where object_id = $1', [written]);
    expect(links).toHaveLength(1);
    for (const path of [first, newestLink()]) expect((await visitor().get(path)).status).toBe(200);
  });

  test('is not sent without consent: the way out asks for it', async () => {
    const { id } = await letterbox.client('sms', { consent: false });
    const written = await write(id);
    const stopped = await worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' });
    expect(stopped.status).toBe(409);
    expect(await stopped.text()).toContain(`href="/clienten/${id}/toestemmingen/vragen?doel=verslag-per-link"`);
    expect(letterbox.waiting).toHaveLength(0);
  });

  test('is not sent without a second proof: the way out sets one', async () => {
    const { id } = await letterbox.client(null);
    const written = await write(id);
    const stopped = await worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' });
    expect(stopped.status).toBe(409);
    expect(await stopped.text()).toContain(`href="/clienten/${id}/tweede-bewijs"`);
  });

  test('to the referrer is stopped at the wall, with buttons that do what is possible', async () => {
    const { id } = await letterbox.client('sms');
    await recordReferrer.perform(founder, { client: id, name: 'Huisarts Bedacht', relation: 'huisarts', received: '' });
    const written = await write(id);
    const path = `/clienten/${id}/verslagen/${written}/versturen`;
    const stopped = await worker.post(path, { naar: 'partij:doorverwijzer' });
    expect(stopped.status).toBe(409);
    const page = await stopped.text();
    expect(page).toContain('Je wilde dit verslag geven aan: Wie doorverwees.');
    expect(page).toContain('Wie doorverwees, hoort niets terug.');
    // There is no such question: who referred is not told anything.
    expect(page).not.toMatch(/Vraag toestemming|Toestemming vragen|toestemmingen\/vragen/);
    expect(page).toContain(`action="${path}"`);
    expect(page).toContain('name="naar" value="client"');
    expect(letterbox.waiting).toHaveLength(0);
    expect(await worker.goes(worker.post(path, { naar: 'client' }))).toContain('gelukt=verstuurd');
  });

  test('to another party of the plan is stopped as well while the plan does not give it', async () => {
    const { id } = await letterbox.client('sms');
    const path = `/clienten/${id}/verslagen/${await write(id)}/versturen`;
    expect((await worker.post(path, { naar: 'partij:huisarts' })).status).toBe(409);
  });

  test('says the same as before for somebody who may not see the client', async () => {
    const { id } = await letterbox.client('sms');
    const written = await write(id);
    const elsewhere = await openPractice({ ...world, ground });
    const stranger = browserOn(
      deliveryApp(ground, { actor: elsewhere.founder.actor, organisation: elsewhere.organisation }) as never,
    );
    const own = await stranger.get(`/clienten/${newId()}/verslagen/${newId()}`);
    const foreign = await stranger.get(`/clienten/${id}/verslagen/${written}`);
    expect([own.status, foreign.status]).toEqual([404, 404]);
    // The language link holds the address that was asked for.
    const body = async (page: Response) => (await page.text()).replace(/terug=[^"]*/, '');
    expect(await body(foreign)).toBe(await body(own));
    expect((await stranger.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' })).status).toBe(
      404,
    );
    expect((await stranger.get('/clienten/geen-id/verslagen')).status).toBe(404);
  });
});

describe('a message that leaves the house (T-02)', () => {
  const telling = [
    'Mina',
    'Amina',
    'Voorbeeld',
    'Noor',
    'Praktijk',
    'gesprek',
    'over werk',
    'verslag',
    'zorg',
    'hulp',
    'begeleiding',
    'cliënt',
    'toestemming',
    'dossier',
    'Ons gesprek over werk',
    'plannen',
  ];

  test('by mail holds no name, no organisation, no topic, no hint of care and no code', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    await askCode(visitor(), path);
    const mails = world.outbox.messages().filter(({ channel }) => channel === 'mail');
    expect(mails).toHaveLength(1);
    const { subject, text, html, to } = mails[0]!;
    expect(to).toBe('amina@example.org');
    const said = `${subject}\n${text}\n${html}`.replaceAll(/http\S+/g, '').toLowerCase();
    expect(telling.filter((word) => said.includes(word.toLowerCase()))).toEqual([]);
    expect(said).not.toMatch(/\d{4}/);
  });

  test('by text message holds a code and nothing else', async () => {
    const { id } = await letterbox.client('sms');
    await askCode(visitor(), (await sendTo(id)).path);
    const { text } = world.outbox.messages().find(({ channel }) => channel === 'sms')!;
    expect(telling.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(text).not.toContain('http');
  });

  test('is shown beforehand, word for word', async () => {
    const { id } = await letterbox.client('sms');
    const { report: written } = await sendTo(id);
    const { subject, text } = world.outbox.messages()[0]!;
    const page = await textOf(worker.get(`/clienten/${id}/verslagen/${written}`));
    const lines = text
      .replace(/\n-- \n/, '\n')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('http'));
    for (const line of [subject!, ...lines]) expect(page).toContain(line.replace(/:$/, ''));
  });

  test('exists nowhere before it leaves: neither the address nor the code', async () => {
    const { id } = await letterbox.client('sms');
    const written = await write(id);
    await worker.goes(worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' }));
    const tokens = () =>
      world.asSuperuser('select 1 from link_tokens join secure_links on id = link_id where object_id = $1', [written]);
    expect(await tokens()).toHaveLength(0);
    await letterbox.deliver();
    expect(await tokens()).toHaveLength(1);
  });
});

describe('a link that opens nothing (T-13)', () => {
  const neutral = async (path: string) => {
    const response = await visitor().get(path);
    return `${response.status} ${await response.text()}`;
  };

  test('shows the same page for wrong, expired, revoked, foreign and nonsense', async () => {
    const never = `/l/${newSecret(organisation).text}`;
    const expected = await neutral(never);
    expect(expected).toMatch(/^404 .*Deze link opent niets/s);
    const [revoked, expired] = [await letterbox.client('sms'), await letterbox.client('sms')];
    const first = await sendTo(revoked.id);
    const second = await sendTo(expired.id);
    await world.asSuperuser('update secure_links set revoked_at = now() where client_id = $1', [revoked.id]);
    await world.asSuperuser(`update secure_links set expires_at = '2026-03-02T09:00:00Z' where client_id = $1`, [
      expired.id,
    ]);
    const elsewhere = `/l/${newSecret(newId()).text}`;
    const paths = [first.path, second.path, elsewhere, '/l/x', `/l/${'a'.repeat(65)}`, '/l/%3Cscript%3E', '/l'];
    for (const path of paths) expect(await neutral(path)).toBe(expected);
    for (const path of [never, first.path, second.path, elsewhere]) {
      for (const action of ['code', 'bewijs']) {
        const posted = await visitor().post(`${path}/${action}`, { bewijs: '12345678' });
        expect(`${posted.status} ${await posted.text()}`).toBe(expected);
      }
    }
  });

  test('says nothing about who or what, and neither does one that works', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const pages = [await textOf(visitor().get(path)), await textOf(visitor().get('/l'))];
    for (const page of pages) expect(page).not.toMatch(/Mina|Voorbeeld|Noor|Praktijk|Zorgvuldig|verslag|zorg(?!-)/i);
  });
});

describe('looking at a link (T-03)', () => {
  const tables = [
    'secure_links',
    'link_tokens',
    'link_openings',
    'proof_codes',
    'word_tries',
    'client_sessions',
    'messages',
    'audit_entries',
    'permissions',
    'decisions',
  ];
  /** How many rows every table has, and the newest change to each. */
  const everything = async () =>
    Promise.all(
      tables.map((table) =>
        world.asSuperuser(`select '${table}' as place, count(*), max(xmin::text::bigint) as change from ${table}`),
      ),
    );

  test('writes nothing, also for somebody who came in already', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const { phone } = await comeIn(path);
    await world.asSuperuser(
      `update client_sessions set seen_at = seen_at - interval '5 minutes' where client_id = $1`,
      [id],
    );
    const before = await everything();
    for (const browser of [visitor(), phone]) {
      for (const each of [path, `${path}?code=gestuurd`, '/l/x']) await browser.get(each);
    }
    expect(await everything()).toEqual(before);
  });

  test.each(['sms', 'letter', 'word'] as const)(
    'by a robot that presses every button proves nothing and burns nothing (%s)',
    async (kind) => {
      const { id } = await letterbox.client(kind);
      const { path } = await sendTo(id);
      const phone = visitor();
      const code = kind === 'sms' ? await askCode(phone, path) : null;
      const robot = visitor();
      for (const round of ['', 'x', 'robot', '1234', '1234567']) {
        const page = await textOf(robot.get(path));
        for (const [, action] of page.matchAll(/<form[^>]* action="([^"]+)"/g)) {
          const fields = Object.fromEntries([...page.matchAll(/ name="([^"]+)"/g)].map(([, name]) => [name!, round]));
          await robot.post(action!, fields);
        }
        await letterbox.deliver();
      }
      const sessions = await world.asSuperuser('select 1 from client_sessions where client_id = $1', [id]);
      expect(sessions).toHaveLength(0);
      const burnt = await world.asSuperuser(
        `select 1 from proof_codes join secure_links on secure_links.id = link_id
         where client_id = $1 and (used_at is not null or tries > 0)`,
        [id],
      );
      expect(burnt).toHaveLength(0);
      const tries = await world.asSuperuser(
        'select 1 from word_tries join secure_links on secure_links.id = link_id where client_id = $1',
        [id],
      );
      expect(tries).toHaveLength(0);
      if (code) expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }))).toContain('/mijn/verslagen/');
    },
  );
});

describe('a code by text message (T-14)', () => {
  test('works only in the browser that asked for it', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const [phone, thief] = [visitor(), visitor()];
    const code = await askCode(phone, path);
    expect((await thief.post(`${path}/bewijs`, { bewijs: code })).status).toBe(422);
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: ` ${code.replace(' ', '-')} ` }))).toContain(
      '/mijn',
    );
  });

  test('is used up by five wrong tries, also when they come at once', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const code = await askCode(phone, path);
    const wrong = await Promise.all(
      Array.from({ length: 9 }, () => phone.post(`${path}/bewijs`, { bewijs: otherThan(code) })),
    );
    expect(wrong.every(({ status }) => status === 422)).toBe(true);
    expect((await phone.post(`${path}/bewijs`, { bewijs: code })).status).toBe(422);
    const [row] = await world.asSuperuser<{ tries: number }>(
      'select tries from proof_codes join secure_links on secure_links.id = link_id where client_id = $1',
      [id],
    );
    expect(row!.tries).toBe(5);
  });

  test('loses no try by a slip that cannot be a code', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const code = await askCode(phone, path);
    const slips = [
      '',
      '1234',
      'abcdefgh',
      '123456789',
      '1234 567',
      '<script>',
      '١٢٣٤٥٦٧',
      "1' or '1'='1",
      'x'.repeat(5000),
    ];
    for (const slip of slips) {
      const again = await phone.post(`${path}/bewijs`, { bewijs: slip });
      expect(again.status).toBe(422);
      expect(await again.text()).toContain('Vul de acht cijfers van de code in.');
    }
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }))).toContain('/mijn');
  });

  test('can be asked for three times an hour; then both the client and the worker see a pause', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const codes = [await askCode(phone, path), await askCode(phone, path), await askCode(phone, path)];
    expect(await phone.goes(phone.post(`${path}/code`))).toBe(path);
    expect(letterbox.waiting).toHaveLength(0);
    expect(await textOf(phone.get(path))).toContain('Even wachten');
    expect(await textOf(worker.get(`/clienten/${id}/verslagen`))).toContain('Er is te vaak geprobeerd.');
    // Messages may arrive in another order: an earlier code of the same browser still works.
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: codes[0]! }))).toContain('/mijn');
  });

  test('is asked for at most three times also when many ask at once', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    await Promise.all(Array.from({ length: 8 }, () => visitor().post(`${path}/code`)));
    expect(letterbox.waiting).toHaveLength(3);
    await letterbox.deliver();
  });

  test('works once: of two at the same moment one comes in', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const code = await askCode(phone, path);
    const cookie = [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => visitor().post(`${path}/bewijs`, { bewijs: code }, { cookie })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
    expect(await world.asSuperuser('select 1 from client_sessions where client_id = $1', [id])).toHaveLength(1);
  });

  test('ends after ten minutes', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const code = await askCode(phone, path);
    await world.asSuperuser(
      `update proof_codes set expires_at = now() where link_id in (select id from secure_links where client_id = $1)`,
      [id],
    );
    expect((await phone.post(`${path}/bewijs`, { bewijs: code })).status).toBe(422);
  });

  test('that could not leave is told to the worker, who gives one in another way', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    await phone.goes(phone.post(`${path}/code`));
    const { message } = letterbox.waiting.splice(0)[0]!;
    const exits = { ...world.outbox, sms: { send: async () => ({ outcome: 'rejected' as const }) } };
    await handOver(ground, exits, organisation, message);
    expect(await textOf(worker.get(`/clienten/${id}/verslagen`))).toContain('de sms ging niet weg');
    const [link] = await world.asSuperuser<{ id: string }>('select id from secure_links where client_id = $1', [id]);
    const page = await textOf(worker.post(`/clienten/${id}/links/${link!.id}/code`, { weg: 'phone' }));
    const code = /\d{4} \d{4}/.exec(page)![0];
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }))).toContain('/mijn');
  });

  test('is kept as a hash only, and not kept once used', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const phone = visitor();
    const code = await askCode(phone, path);
    const stored = () =>
      world.asSuperuser<{ code_hash: string | null }>(
        'select code_hash from proof_codes where link_id in (select id from secure_links where client_id = $1)',
        [id],
      );
    expect((await stored())[0]!.code_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }));
    expect(await stored()).toEqual([{ code_hash: null }]);
  });
});

describe('a code that the worker gives', () => {
  const make = (client: string, link: string, weg: string) =>
    worker.post(`/clienten/${client}/links/${link}/code`, { weg });
  const linkOf = async (client: string) =>
    (await world.asSuperuser<{ id: string }>('select id from secure_links where client_id = $1', [client]))[0]!.id;
  const codeIn = (page: string) => /(\d{4} \d{4})/.exec(page)![1]!;

  test('in a letter stands on a page without name or sender, once, and opens the link', async () => {
    const { id } = await letterbox.client('letter');
    const { path } = await sendTo(id);
    expect(await textOf(visitor().get(path))).toContain('Vul de code in uit de brief');
    const page = await textOf(make(id, await linkOf(id), 'letter'));
    expect(page).not.toMatch(/Mina|Voorbeeld|Noor|Praktijk|Zorgvuldig/);
    const phone = visitor();
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: codeIn(page) }))).toContain('/mijn/verslagen/');
  });

  test('over the phone or in a letter takes the place of the one before, and says so', async () => {
    const { id } = await letterbox.client('phone');
    const { path } = await sendTo(id);
    const link = await linkOf(id);
    const read = await textOf(make(id, link, 'phone'));
    expect(read).not.toContain('De vorige code werkt niet meer.');
    const first = codeIn(read);
    const letter = await textOf(make(id, link, 'letter'));
    expect(letter).toContain('De vorige code werkt niet meer.');
    const second = codeIn(letter);
    const phone = visitor();
    expect((await phone.post(`${path}/bewijs`, { bewijs: first })).status).toBe(422);
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: second }))).toContain('/mijn');
  });

  test('is for a link of this client that is open, and for a way that exists', async () => {
    const [one, other] = [await letterbox.client('letter'), await letterbox.client('letter')];
    await sendTo(one.id);
    const link = await linkOf(one.id);
    expect((await make(other.id, link, 'letter')).status).toBe(404);
    expect((await make(one.id, link, 'duif')).status).toBe(422);
    await worker.goes(worker.post(`/clienten/${one.id}/links/${link}/intrekken`));
    expect((await make(one.id, link, 'letter')).status).toBe(404);
  });
});

describe('an agreed word', () => {
  test('opens the link, however it is written', async () => {
    const { id, word } = await letterbox.client('word');
    const { path } = await sendTo(id);
    const phone = visitor();
    expect(await textOf(phone.get(path))).toContain('Uw drie woorden');
    const typed = word!.toUpperCase().split(' ').join(', ');
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: typed }))).toContain('/mijn/verslagen/');
  });

  test('may be tried five times an hour; then both see a pause, and even the right word waits', async () => {
    const { id, word } = await letterbox.client('word');
    const { path } = await sendTo(id);
    const phone = visitor();
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => phone.post(`${path}/bewijs`, { bewijs: 'aap noot mies' })),
    );
    expect(tries.every(({ status }) => status === 422)).toBe(true);
    expect((await phone.post(`${path}/bewijs`, { bewijs: word! })).status).toBe(422);
    expect(await textOf(phone.get(path))).toContain('Even wachten');
    expect(await textOf(worker.get(`/clienten/${id}/verslagen`))).toContain('Er is te vaak geprobeerd.');
    await world.asSuperuser(`update word_tries set at = at - interval '1 hour'`);
    expect(await phone.goes(phone.post(`${path}/bewijs`, { bewijs: word! }))).toContain('/mijn');
  });

  test('that nobody agreed on yet: the page says whom to call', async () => {
    const { id } = await letterbox.client('word');
    const { path } = await sendTo(id);
    await world.asSuperuser('update second_proofs set ended_at = now(), word_hash = null where client_id = $1', [id]);
    const page = await textOf(visitor().get(path));
    expect(page).toContain('Bel met degene van wie u dit bericht verwacht');
    expect((await visitor().post(`${path}/bewijs`, { bewijs: 'aap noot mies' })).status).toBe(404);
  });
});

describe('a visit', () => {
  const isOver = async (phone: Browser) => (await phone.get('/mijn')).status === 403;

  test('has a cookie that no script and no other site gets, and only its hash is kept', async () => {
    const { id } = await letterbox.client('sms');
    const { phone } = await comeIn((await sendTo(id)).path);
    const line = phone.given.find((each) => each.startsWith('bezoek-'))!;
    expect(line).toMatch(/; Path=\//);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/);
    expect(line).not.toMatch(/Max-Age|Expires|Domain/i);
    const [row] = await world.asSuperuser<{ token_hash: Buffer }>(
      'select token_hash from client_sessions where client_id = $1',
      [id],
    );
    expect(row!.token_hash).toHaveLength(32);
    expect(line).not.toContain(row!.token_hash.toString('base64url'));
  });

  test('over https has a cookie for this host only', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const secure = { ...ground, publicUrl: 'https://praktijk.example.org' };
    const phone = browserOn(deliveryApp(secure) as never, secure.publicUrl);
    const code = await askCode(phone, path);
    await phone.goes(phone.post(`${path}/bewijs`, { bewijs: code }));
    const line = phone.given.find((each) => each.startsWith('__Host-bezoek='));
    expect(line).toMatch(/; Secure/);
  });

  test.each([
    ['twenty minutes of quiet', 'seen_at', 19, 21],
    ['two hours', 'made_at', 119, 121],
  ])('ends after %s', async (_after, column, still, over) => {
    const { id } = await letterbox.client('sms');
    const { phone } = await comeIn((await sendTo(id)).path);
    const ago = (minutes: number) =>
      world.asSuperuser(
        `update client_sessions set ${column} = now() - make_interval(mins => $2) where client_id = $1`,
        [id, minutes],
      );
    await ago(still);
    expect(await isOver(phone)).toBe(false);
    await ago(over);
    expect(await isOver(phone)).toBe(true);
  });

  test('ends with the button, and reading then shows nothing', async () => {
    const { id } = await letterbox.client('sms');
    const { phone, to } = await comeIn((await sendTo(id)).path);
    const cookie = [...phone.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect(await phone.goes(phone.post('/mijn/afmelden'))).toBe('/mijn');
    expect(await isOver(phone)).toBe(true);
    const kept = await visitor().get(to, { cookie });
    expect(kept.status).toBe(403);
    expect(await kept.text()).toContain('Uw bezoek is afgelopen');
  });

  test('ends when the worker closes the link', async () => {
    const { id } = await letterbox.client('sms');
    const { phone, to } = await comeIn((await sendTo(id)).path);
    const [link] = await world.asSuperuser<{ id: string }>('select id from secure_links where client_id = $1', [id]);
    await worker.goes(worker.post(`/clienten/${id}/links/${link!.id}/intrekken`));
    expect((await phone.get(to)).status).toBe(403);
    expect(await textOf(worker.get(`/clienten/${id}/verslagen`))).toContain('Ingetrokken');
    expect((await worker.post(`/clienten/${id}/links/${link!.id}/intrekken`)).status).toBe(422);
  });

  test('sees nothing of another client, and nothing that expired', async () => {
    const [one, other] = [await letterbox.client('sms'), await letterbox.client('sms')];
    const foreign = await sendTo(other.id);
    const { phone, to } = await comeIn((await sendTo(one.id)).path);
    const neutral = await phone.get(`/mijn/verslagen/${foreign.report}`);
    expect(neutral.status).toBe(404);
    await world.asSuperuser(`update secure_links set expires_at = made_at where client_id = $1`, [one.id]);
    const expired = await phone.get(to);
    expect(expired.status).toBe(404);
    expect(await expired.text()).toBe(await neutral.text());
    expect(await textOf(phone.get('/mijn'))).toContain('Er staat nu niets voor u klaar.');
  });

  test('cannot use the pages of a worker', async () => {
    const { id } = await letterbox.client('sms');
    const { phone } = await comeIn((await sendTo(id)).path);
    expect((await phone.get(`/clienten/${id}/verslagen`)).status).toBe(404);
  });
});

describe('somebody who acts for the client', () => {
  test('gets a link and a code of his own, and reads what was sent to him', async () => {
    const { id } = await letterbox.client('word');
    const representative = await representativeOf(id, ['verslag-per-link']);
    const sent = await sendTo(id, `vertegenwoordiger:${representative}`);
    expect(world.outbox.messages()[0]!.to).toBe('karel@example.org');
    const { phone, to } = await comeIn(sent.path);
    expect(world.outbox.messages().find(({ channel }) => channel === 'sms')!.to).toBe('0400 00 00 02');
    expect(await textOf(phone.get(to))).toContain('Dat plannen we samen.');
    const home = await textOf(phone.get('/mijn'));
    expect(home).toContain('Dag Karel Bedacht');
    expect(home).toContain('U kijkt voor: Mina');
    const own = await sendTo(id);
    expect((await phone.get(`/mijn/verslagen/${own.report}`)).status).toBe(404);
  });

  test('is stopped outside the scope, and is out as soon as it ends', async () => {
    const { id } = await letterbox.client('word');
    const outside = await representativeOf(id, ['afspraak']);
    const path = `/clienten/${id}/verslagen/${await write(id)}/versturen`;
    expect((await worker.post(path, { naar: `vertegenwoordiger:${outside}` })).status).toBe(409);

    const person = await letterbox.client('word');
    const representative = await representativeOf(person.id, ['verslag-per-link']);
    const { phone, to } = await comeIn((await sendTo(person.id, `vertegenwoordiger:${representative}`)).path);
    await endRepresentation.perform(founder, { client: person.id, representative });
    expect((await phone.get(to)).status).toBe(403);
  });
});

describe('the end date of who acts for the client', () => {
  test('ends a visit that is under way by itself', async () => {
    const { id } = await letterbox.client('word');
    const now = world.clock.now();
    const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
    const representative = await representativeOf(id, ['verslag-per-link'], tomorrow);
    const { phone, to } = await comeIn((await sendTo(id, `vertegenwoordiger:${representative}`)).path);
    expect((await phone.get(to)).status).toBe(200);
    world.clock.moveDays(2);
    expect((await phone.get(to)).status).toBe(403);
    expect((await phone.get('/mijn')).status).toBe(403);
    world.clock.set(now.toISOString());
  });
});

describe('what follows', () => {
  const react = (work: Parameters<typeof inTransaction<void>>[1]) => inTransaction(founder, work);
  const permissionOf = async (client: string) =>
    (await inTransaction(founder, (c) => listPermissions(c, client))).find(
      ({ purpose, channel }) => purpose === 'verslag-per-link' && channel === 'secure-link',
    )!.id;

  test('from a withdrawal: the report opens no longer, and the visit goes on', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const { phone, to } = await comeIn(path);
    const permission = await permissionOf(id);
    await react((c) => closeWithdrawnLinks(c, { name: 'consent.withdrawn', client: id, permission }));
    expect((await phone.get(to)).status).toBe(404);
    expect((await phone.get('/mijn')).status).toBe(200);
    expect((await visitor().get(path)).status).toBe(404);
  });

  test('from archiving: no link and no visit is left', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const { phone } = await comeIn(path);
    await react((c) => revokeLinks(c, { name: 'record.archived', subject: id }));
    expect((await phone.get('/mijn')).status).toBe(403);
    expect((await visitor().get(path)).status).toBe(404);
  });

  test('from asking for consent: one neutral message to a page with the questions', async () => {
    const { id } = await letterbox.client('sms', { consent: false });
    const permission = await permissionOf(id);
    const asked = { name: 'consent.asked', client: id, request: newId(), purpose: 'verslag-per-link', permission };
    await react((c) => sendConsentLink(c, asked));
    await letterbox.deliver();
    expect(world.outbox.messages()).toHaveLength(1);
    // What was asked is answered meanwhile: the answers.
    const { to } = await comeIn(newestLink());
    expect(to).toBe('/mijn/toestemmingen');
  });

  test('from asking for consent: the questions come first, and the own page counts them', async () => {
    const { id } = await letterbox.client('sms', { consent: false });
    const ask = (way: string, ...subjects: string[]) => askConsent.perform(founder, { client: id, subjects, way });
    expect(await ask('link', 'verslag-per-link', 'bellen')).toMatchObject({ kind: 'done' });
    expect(await ask('in-person', 'nieuwsbrief')).toMatchObject({ kind: 'done' });
    const asked = { name: 'consent.asked', client: id, request: newId(), purpose: 'bellen' };
    await react(async (c) => sendConsentLink(c, { ...asked, permission: await permissionOf(id) }));
    await letterbox.deliver();
    const { phone, to } = await comeIn(newestLink());
    expect(to).toBe('/mijn/toestemmingen/vragen');
    const home = await textOf(phone.get('/mijn'));
    expect(home).toContain('Er zijn 2 vragen voor u');
    expect(home).toContain('href="/mijn/toestemmingen/vragen"');
    expect(home).not.toContain('Er staat nu niets voor u klaar.');
  });

  test('from the button on the page: a link to the own page, for whoever gave no consent as well', async () => {
    const { id } = await letterbox.client('sms', { consent: false });
    expect(await worker.goes(worker.post(`/clienten/${id}/links`))).toContain('gelukt=link-gestuurd');
    await letterbox.deliver();
    const { to } = await comeIn(newestLink());
    expect(to).toBe('/mijn');
    const without = await letterbox.client('sms', { email: '' });
    const again = await worker.post(`/clienten/${without.id}/links`);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Er is geen e-mailadres.');
    const unproven = await letterbox.client(null);
    expect(await textOf(worker.post(`/clienten/${unproven.id}/links`))).toContain('Zonder tweede bewijs');
  });

  test('from time: old codes and visits go, and what still waits gets a job again', async () => {
    const { id } = await letterbox.client('sms');
    await comeIn((await sendTo(id)).path);
    await world.asSuperuser(`update proof_codes set expires_at = now() - interval '2 days'`);
    await world.asSuperuser(`update client_sessions set made_at = now() - interval '2 days'`);
    const waits = await write(id);
    await worker.goes(worker.post(`/clienten/${id}/verslagen/${waits}/versturen`, { naar: 'client' }));
    const [lost] = letterbox.waiting.splice(0);
    const system = callerIn(ground, organisation, { kind: 'system' });
    expect(await forgetOldLinks.perform(system, {})).toMatchObject({ kind: 'done' });
    expect(letterbox.waiting).toContainEqual(lost);
    await letterbox.deliver();
    expect(await world.asSuperuser('select 1 from proof_codes')).toHaveLength(0);
    expect(await world.asSuperuser('select 1 from client_sessions')).toHaveLength(0);
    expect(await forgetOldLinks.perform(system, {})).toEqual({ kind: 'absent' });
  });
});

describe('wrong input', () => {
  const wrong: [string, Partial<typeof report>, string][] = [
    ['no day', { held: '' }, 'Vul een dag in die bestaat.'],
    ['a day that does not exist', { held: '2026-02-30' }, 'Vul een dag in die bestaat.'],
    ['a day to come', { held: '2026-03-03' }, 'Deze dag is nog niet geweest.'],
    ['no title', { title: ' ' }, 'Geef het verslag een titel.'],
    ['a title of several lines', { title: 'een\ntwee' }, 'Schrijf dit op één regel.'],
    ['a title that is too long', { title: 'x'.repeat(121) }, 'Maak de tekst korter.'],
    ['no text', { body: '\n \n' }, 'Schrijf hier het verslag.'],
    ['a text that is too long', { body: 'x'.repeat(20_001) }, 'Maak de tekst korter.'],
    ['invisible characters', { body: 'a\u0007b' }, 'Er staan onzichtbare tekens in de tekst.'],
  ];
  test.each(wrong)('of a report, %s: said at the field, the rest is kept', async (_what, fields, said) => {
    const { id } = await letterbox.client('sms');
    const typed = { ...report, body: 'Dit blijft staan.', ...fields };
    const again = await worker.post(`/clienten/${id}/verslagen`, typed);
    expect(again.status).toBe(422);
    const page = await again.text();
    expect(page).toContain(said);
    expect(page).toContain('<title>Fout: ');
    if (!fields.body) expect(page).toContain('Dit blijft staan.');
    expect(await world.asSuperuser('select 1 from reports where client_id = $1', [id])).toHaveLength(0);
  });

  test('of a report: exactly 20,000 characters fit, and hostile text stays text', async () => {
    const { id } = await letterbox.client('sms');
    const hostile = `<script>alert(1)</script>\n=1+1\n../../etc/passwd\n{{7*7}}\n\t${'é'.repeat(100)}`;
    await write(id, { body: 'x'.repeat(20_000) });
    const written = await write(id, { title: '"><img src=x onerror=alert(1)>', body: hostile });
    await worker.goes(worker.post(`/clienten/${id}/verslagen/${written}/versturen`, { naar: 'client' }));
    await letterbox.deliver();
    const { phone, to } = await comeIn(newestLink());
    for (const page of [
      await textOf(phone.get(to)),
      await textOf(worker.get(`/clienten/${id}/verslagen/${written}`)),
    ]) {
      expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(page).not.toMatch(/<script|<img src=x/);
    }
  });

  test.each(['', 'iedereen', 'partij:', 'partij:../x', 'vertegenwoordiger:x', `vertegenwoordiger:${newId()}`])(
    'of "Naar wie?" (%s) sends nothing',
    async (naar) => {
      const { id } = await letterbox.client('sms');
      const response = await worker.post(`/clienten/${id}/verslagen/${await write(id)}/versturen`, { naar });
      expect([404, 409, 422]).toContain(response.status);
      if (response.status === 422) expect(await response.text()).toContain('Kies naar wie het gaat.');
      expect(letterbox.waiting).toHaveLength(0);
    },
  );

  test('in bytes that are no text, or far too many, is refused whole', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const raw = (body: string) =>
      deliveryApp(ground).request(`${path}/bewijs`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      });
    expect((await raw('bewijs=%00')).status).toBe(422);
    expect((await raw('bewijs=%ff%fe')).status).toBe(422);
    expect((await raw(`bewijs=${'x'.repeat(10_000_000)}`)).status).toBe(413);
  });

  test('from another site changes nothing', async () => {
    const { id } = await letterbox.client('sms');
    const { path } = await sendTo(id);
    const posted = await deliveryApp(ground).request(`${path}/code`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(posted.status).toBe(403);
    expect(letterbox.waiting).toHaveLength(0);
  });
});
