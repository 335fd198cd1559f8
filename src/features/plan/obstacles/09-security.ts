import type { PlanDocument } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

const openChannels: readonly string[] = ['mail', 'sms'];

/** Step 9: every way has a rule that fits what it carries, and there are measures (AVG 32). */
export function securityObstacles({ purposes, channels, measures }: PlanDocument): Obstacle[] {
  const used = new Set(purposes.flatMap((purpose) => purpose.channels));
  const ruled = new Set(channels.map((rule) => rule.channel));
  const found: Obstacle[] = [...used]
    .filter((channel) => !ruled.has(channel))
    .map((channel) => ({ step: 9, kind: 'channel-without-rule', about: channel, field: `weg.${channel}.draagt` }));
  for (const { channel, carries, secondProof } of channels) {
    const protectedKind = carries.some((category) => category !== 'ordinary' && category !== 'sensitive');
    if (openChannels.includes(channel) && protectedKind) {
      found.push({ step: 9, kind: 'channel-too-open', about: channel, field: `weg.${channel}.draagt` });
    }
    if (channel === 'secure-link' && !secondProof) {
      found.push({ step: 9, kind: 'link-without-proof', about: channel, field: `weg.${channel}.bewijs` });
    }
  }
  if (measures.length === 0) found.push({ step: 9, kind: 'no-measures', field: 'maatregelen.nl' });
  return found;
}
