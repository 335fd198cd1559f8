import { codesIn } from '../../../platform/proof/codes.ts';

/** The one-time codes of the links of guests. */
export const codes = codesIn('guest_codes');
