import { describe, expect, test } from 'vitest';
import { browserOn } from '../../../test/support/browser.ts';
import { deliveryApp, openLetterbox } from '../../../test/support/letterbox.ts';
import { openWorld } from '../../../test/support/world.ts';

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

/** The address in the newest mail. */
function newestLink(): string {
  const mail = world.outbox.messages().find(({ channel }) => channel === 'mail')!;
  return new URL(/http\S+\/l\/\S+/.exec(mail.text)![0]).pathname;
}
const newestCode = () => /\d{4} \d{4}/.exec(world.outbox.messages().find(({ channel }) => channel === 'sms')!.text)![0];

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

describe('a report', () => {
  test('reaches only the client, with a code over another way than the mail', async () => {
    const { id } = await letterbox.client('sms');
    const sent = await sendTo(id);
    const phone = visitor();
    const page = await (await phone.get(sent.path)).text();
    expect(page).toContain('Stuur mij een code');
    expect(await phone.goes(phone.post(`${sent.path}/code`))).toBe(`${sent.path}?code=gestuurd`);
    await letterbox.deliver();
    expect(await (await phone.get(`${sent.path}?code=gestuurd`)).text()).toContain('We stuurden een code');
    const to = await phone.goes(phone.post(`${sent.path}/bewijs`, { bewijs: newestCode() }));
    expect(to).toBe(`/mijn/verslagen/${sent.report}`);
    const read = await (await phone.get(to)).text();
    expect(read).toContain('Ons gesprek over werk');
    expect(read).toContain('Dat plannen we samen.');
    const home = await (await phone.get('/mijn')).text();
    expect(home).toContain('Dag Mina');
    expect(home).toContain(`/mijn/verslagen/${sent.report}`);
  });
});
