import { z } from 'zod';

export { emailAddress, line, lines, maybe, phoneNumber } from '../../../platform/http/input.ts';

export const clientId = z.uuid();
