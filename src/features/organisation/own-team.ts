import { z } from 'zod';

/** The team of a form: an id, or nothing chosen. */
export const OwnTeam = z
  .string()
  .max(60)
  .nullish()
  .transform((value) => value || null);
