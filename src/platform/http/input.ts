import { z } from 'zod';
import { normalisePhone } from '../vault/index.ts';

/** One line that a person types: no line ends or other control characters, so that it can go in no header. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), 'one-line');

/** Several lines; line ends only. */
export const lines = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[^\P{Cc}\n]/u.test(text), 'no-control-characters');

/** An empty box of a form is nothing said. */
export const maybe = <T>(schema: z.ZodType<T>) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .nullish()
    .transform((value) => value ?? null);

const emailForm = /^[^\s@<>()[\]\\,;:"]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/i;
export const emailAddress = line(254).refine((text) => emailForm.test(text), 'email');

/** With or without the country code; whether the number exists is found out by using it. */
export const phoneNumber = line(30).refine((text) => normalisePhone(text) !== undefined, 'phone');
