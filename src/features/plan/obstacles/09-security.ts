import { hasWords } from '../document/has-words.ts';
import type { PlanDocument } from '../policy.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

const openChannels: readonly string[] = ['mail', 'sms'];
const isProtected = (category: string): boolean => category !== 'ordinary' && category !== 'sensitive';

/** Step 9: every way has a rule that fits what it carries, measures fit the data, and places are known (AVG 32). */
export const securityObstacles = (document: PlanDocument, law: LawToday): Obstacle[] => [
  ...waysOf(document),
  ...measuresOf(document),
  ...placesOf(document, law),
];

function waysOf({ purposes, channels }: PlanDocument): Obstacle[] {
  const used = new Set(purposes.flatMap((purpose) => purpose.channels));
  const ruled = new Set(channels.map((rule) => rule.channel));
  const found: Obstacle[] = [...used]
    .filter((channel) => !ruled.has(channel))
    .map((channel) => ({ step: 9, kind: 'channel-without-rule', about: channel, field: `weg.${channel}.draagt` }));
  for (const { channel, carries, secondProof } of channels) {
    if (openChannels.includes(channel) && carries.some(isProtected)) {
      found.push({ step: 9, kind: 'channel-too-open', about: channel, field: `weg.${channel}.draagt` });
    }
    if (channel === 'secure-link' && !secondProof) {
      found.push({ step: 9, kind: 'link-without-proof', about: channel, field: `weg.${channel}.bewijs` });
    }
  }
  return found;
}

/** The more sensitive the data, the more is asked; and what is asked on top can be shown (AVG 5(2), 32(1)). */
function measuresOf({ fields, measures }: PlanDocument): Obstacle[] {
  if (measures.length === 0) return [{ step: 9, kind: 'no-measures', field: 'kies' }];
  const raised = measures.filter(({ level }) => level === 'raised');
  const needed = fields.some(({ off, category }) => !off && isProtected(category));
  if (needed && raised.length === 0) return [{ step: 9, kind: 'no-raised-measures', field: 'kies' }];
  return raised
    .filter(({ evidence }) => !hasWords(evidence, 1))
    .map(({ id, text }) => ({
      step: 9,
      kind: 'measure-without-evidence',
      about: text.nl,
      field: `maatregel.${id}.bewijs`,
    }));
}

/** Where data are kept, in which country (S0.12); outside the EEA only where step 7 settles the transfer. */
function placesOf({ fields, places, flows }: PlanDocument, law: LawToday): Obstacle[] {
  if (fields.every(({ off }) => off)) return [];
  if (places.length === 0) return [{ step: 9, kind: 'no-place', field: 'plek.nieuw.naam' }];
  const guarded = fields.some(({ off, category }) => !off && isProtected(category));
  return places.flatMap(({ name, country, encrypted }, at): Obstacle[] => {
    const found = (kind: ObstacleKind, field: string): Obstacle[] => [
      { step: 9, kind, about: name, field: `plek.plek-${at + 1}.${field}` },
    ];
    if (country === '') return found('place-without-country', 'land');
    const settled = flows.some((flow) => flow.country === country && flow.transfer !== null);
    if (!law.inEea(country) && !settled) return found('place-outside-eea', 'land');
    return guarded && !encrypted ? found('place-not-locked', 'versleuteld') : [];
  });
}
