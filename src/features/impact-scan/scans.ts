import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { namesOf } from '../organisation/index.ts';
import type { KeptScan } from './keeper.ts';
import { openScans } from './open-scans.ts';
import { listOwnScans, ownScans } from './own-scans.ts';
import { scanActions } from './scan-actions.ts';

const everyone = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator'] as const;
/** Everybody who works here reads a scan; who only checks the work changes none. */
export const readers = [...everyone, 'auditor'] as const;

export const own = scanActions({
  noun: 'scan',
  may: everyone,
  mayRead: readers,
  key: z.uuid(),
  keeper: ownScans,
  ownWords: true,
});

export const open = scanActions({
  noun: 'open-scan',
  may: ['visitor'],
  mayRead: ['visitor'],
  key: z.string().regex(/^[\w-]{43}$/),
  keeper: openScans,
  ownWords: false,
});

export type ScansPage = { scans: readonly (KeptScan & { savedByName: string | null })[]; mayBegin: boolean };

export const listScans = question({
  name: 'scan.list-scans',
  may: readers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const scans = await listOwnScans(c);
    const names = await namesOf(
      c,
      scans.flatMap(({ savedBy }) => savedBy ?? []),
    );
    const mayBegin = c.actor.kind === 'worker' && c.actor.roles.some((role) => role !== 'auditor');
    return {
      answer: {
        scans: scans.map((kept) => ({ ...kept, savedByName: names.get(kept.savedBy ?? '') ?? null })),
        mayBegin,
      } satisfies ScansPage,
    };
  },
});
