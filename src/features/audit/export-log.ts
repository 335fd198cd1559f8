import { z } from 'zod';
import { exportAudit, publicKeyFile } from '../../platform/audit/export-audit.ts';
import { question } from '../../platform/question.ts';

/** The whole log as a file that anybody can verify offline. It holds handles and hashes, and names nobody. */
export const exportLog = question({
  name: 'audit.export-log',
  may: ['privacy-contact', 'fg', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'log-integrity',
  read: async ({ ground, organisation, now }) => {
    const { database, vault: keys, version } = ground;
    const file = () => exportAudit({ database, keys, organisation, at: now, version });
    return { answer: { file, name: `logboek-${now.toISOString().slice(0, 10)}.ndjson.gz` } };
  },
});

/** The public keys that an auditor keeps apart from every export. */
export const exportKeys = question({
  name: 'audit.export-keys',
  may: ['privacy-contact', 'fg', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'log-integrity',
  read: async ({ ground, organisation }) => ({ answer: await publicKeyFile(ground.vault, organisation) }),
});
