import { codesIn } from '../../../platform/proof/codes.ts';

/** The one-time codes of the links of clients. */
export const codes = codesIn('proof_codes');
