import { describe, expect, test } from 'vitest';
import { registered } from '../../platform/registry.ts';
import '../../app.tsx';
import '../../jobs.ts';
import '../../schedule.ts';
import { deedTexts } from './deed-texts.ts';
import type { Deed } from './policy.ts';
import { sayDeed } from './sentences.ts';

/** In the log as well, done by a job and so no action of its own. */
const byJobs = ['delivery.hand-over-message'];

/** Never about one client: these show numbers, plans, keys or handles, or clear away what was not read. */
const aboutNobody = [
  'audit.export-keys',
  'audit.export-log',
  'audit.view-log',
  'clients.find-caseload',
  'clients.read-phone-script',
  'consent.publish-keys',
  'consent.sign-receipts',
  'delivery.forget-old-links',
  'delivery.open-link',
  'oversight.look-back',
  'oversight.read-odd-looks',
  'oversight.read-queue',
  'oversight.read-review',
  'sharing.read-backing',
  'sharing.record-backing',
  'sharing.withdraw-backing',
  'weighings.find-activities',
  'weighings.find-examples',
  'weighings.read-example',
  'weighings.remove-example',
  'sharing.forget-old-checks',
  'sharing.list-own-checks',
];
const aboutClients = registered()
  .filter(({ name }) =>
    /^(audit|clients|consent|delivery|inbox|oversight|retention|rooms|sharing|weighings)\./.test(name),
  )
  .filter(({ name }) => !aboutNobody.includes(name) && !/^sharing\..*-nameless-/.test(name));

const deed = (more: Partial<Deed>): Deed => ({
  at: '2026-03-01T10:00:00.000Z',
  action: 'clients.view-record',
  outcome: 'seen',
  several: false,
  breakGlass: false,
  by: { kind: 'person', name: 'Noor Voorbeeld' },
  ...more,
});

describe('a deed in the log of a client', () => {
  test('has a sentence, whatever is done about a client', () => {
    const wordless = aboutClients.filter(({ name }) => !Object.hasOwn(deedTexts, name)).map(({ name }) => name);
    expect(wordless, 'Say in deed-texts.ts what the client reads, in Dutch and English').toEqual([]);
  });

  test('has a sentence for when the plan holds it back, wherever the plan is asked', () => {
    const wordless = aboutClients.filter(({ name, guard }) => guard === 'gate' && !deedTexts[name]?.wanted);
    expect(
      wordless.map(({ name }) => name),
      'Say in deed-texts.ts what somebody wanted to do',
    ).toEqual([]);
  });

  test('has no words for what is gone', () => {
    const known = [...byJobs, ...aboutClients.map(({ name }) => name)];
    expect(Object.keys(deedTexts).filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(Object.keys(deedTexts))('%s reads well after a name and after "U" and "You"', (action) => {
    const { did, wanted } = deedTexts[action]!;
    expect(did.nl).toMatch(/^heeft [^.]+$/);
    expect(did.en).toMatch(/^(\w+ed|made|saw|took|wrote|chose|sent|put|read|began|said|let|left) [^.]+$/);
    for (const text of wanted ? [wanted.nl, wanted.en] : []) expect(text).not.toMatch(/^(heeft|to) |\.$/);
  });

  test('says who looked, and "U" and "You" to who did it', () => {
    expect(sayDeed(deed({}), 'nl')).toBe('Noor Voorbeeld heeft uw dossier bekeken.');
    const own = deed({ action: 'consent.withdraw-consent', outcome: 'done', by: { kind: 'self' } });
    expect([sayDeed(own, 'nl'), sayDeed(own, 'en')]).toEqual(['U heeft iets gestopt.', 'You stopped something.']);
  });

  test('behind a link, before anybody is known, is not said to be of the system', () => {
    const proof = deed({ action: 'delivery.prove-identity', outcome: 'done', by: { kind: 'link' } });
    expect(sayDeed(proof, 'nl')).toBe('Iemand met een link heeft de goede code of het goede woord ingevuld.');
  });

  test('that was held back says what, and to whom', () => {
    const stopped = deed({ action: 'delivery.send-report', outcome: 'stopped', party: 'Huisarts' });
    expect(sayDeed(stopped, 'nl')).toBe('Noor Voorbeeld wilde een verslag over u geven aan: Huisarts. Dat kon niet.');
    expect(sayDeed(stopped, 'en')).toBe(
      'Noor Voorbeeld wanted to give a report about you to: Huisarts. That was not possible.',
    );
  });

  test('that did not succeed does not say that it did', () => {
    const message = { action: 'delivery.hand-over-message', outcome: 'refused', by: { kind: 'system' } } as const;
    expect(sayDeed(deed(message), 'nl')).toBe('Het systeem wilde een bericht voor u versturen. Dat lukte niet.');
    expect(sayDeed(deed({ ...message, uncertain: true }), 'nl')).toBe(
      'Het systeem wilde een bericht voor u versturen. Het is niet zeker dat dit lukte.',
    );
  });
});
