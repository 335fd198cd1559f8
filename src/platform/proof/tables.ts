import type { ProofWay } from './rules.ts';

/** One-time codes behind a link. Delivery and guests each have such a table, with the foreign key of their own links. */
export type ProofCodes = {
  organisation_id: string;
  id: string;
  link_id: string;
  way: ProofWay;
  code_hash: string | null;
  flow_hash: Buffer | null;
  made_at: Date;
  expires_at: Date;
  tries: number;
  used_at: Date | null;
};
