import { cited } from '../../../gate/cited.ts';
import type { Door } from '../../../gate/plan.ts';

/** The exceptions in the order in which forms offer them; that each opens its kind, and for whom, stands in `law/`. */
export const doorIds: Readonly<Record<Door['category'], readonly string[]>> = {
  special: [
    'nl.uavg.30.3.a',
    'nl.uavg.30.1',
    'nl.uavg.30.2',
    'nl.uavg.30.5',
    'eu.avg.9.2.h',
    'be.wvp.9',
    'eu.avg.9.2.b',
    'eu.avg.9.2.c',
    'nl.uavg.22.2.b',
    'eu.avg.9.2.d',
    'nl.uavg.22.2.c',
    'eu.avg.9.2.e',
    'nl.uavg.22.2.d',
    'eu.avg.9.2.f',
    'nl.uavg.22.2.e',
    'eu.avg.9.2.g',
    'nl.uavg.23',
    'eu.avg.9.2.i',
    'eu.avg.9.2.j',
    'nl.uavg.24',
    'nl.uavg.27',
    'nl.uavg.29',
    'eu.avg.9.2.a',
    'nl.uavg.22.2.a',
  ],
  criminal: ['nl.uavg.32', 'nl.uavg.33', 'be.wvp.10'],
  'national-number': [
    'nl.uavg.46',
    'nl.wabb.10',
    'nl.brp.1.4',
    'nl.wabvpz.4',
    'nl.wmo.5.2.9',
    'nl.jeugdwet.7.2.1',
    'nl.lb.28',
    'be.rijksregister.8',
  ],
};

/** Doors that hold only with safeguards, which are then written down (AVG 9(2)(b), (d), (g), (i), (j); UAVG 23, 24; L03). */
const withSafeguards: ReadonlySet<string> = new Set([
  'eu.avg.9.2.b',
  'eu.avg.9.2.d',
  'eu.avg.9.2.g',
  'eu.avg.9.2.i',
  'eu.avg.9.2.j',
  'nl.uavg.22.2.c',
  'nl.uavg.23',
  'nl.uavg.24',
  'be.wvp.9',
  'be.wvp.10',
]);
export const asksSafeguards = (law: string): boolean => withSafeguards.has(law);

/** Doors for health data, only for people who must keep silent (AVG 9(3), UAVG 30(4)). */
const withSecrecy: ReadonlySet<string> = new Set(['eu.avg.9.2.h', 'nl.uavg.30.3.a']);
export const asksSecrecy = (law: string): boolean => withSecrecy.has(law);

/** The Belgian number opens with an authorisation or a law, named by whoever uses it (Act of 8-8-1983; L37). */
export const asksAuthorisation = (law: string): boolean => law === 'be.rijksregister.8';

/** Explicit consent is a yes like any other: asked in words, and free (AVG 4(11), 7, 9(2)(a); UAVG 22(2)(a)). */
const byConsent: ReadonlySet<string> = new Set([cited.explicitConsent, cited.explicitConsentNl]);
export const asksConsent = (law: string): boolean => byConsent.has(law);

/** UAVG 46 itself only points at another law; that one opens the door. */
const pointsElsewhere: ReadonlySet<string> = new Set([cited.nationalNumberNl]);

/** Whether this law by itself prescribes a number of the state: only the laws on the list do (AVG 87). */
export const prescribesNumber = (law: string): boolean =>
  doorIds['national-number'].includes(law) && !pointsElsewhere.has(law);

/** Acts that order the number of whoever does that work, on whatever basis: care and payroll (Wabvpz 5, LB 28). */
const ofTheTrade: ReadonlySet<string> = new Set(['nl.wabvpz', 'nl.lb']);
export const asksTask = (law: string): boolean => !ofTheTrade.has(actOf(law));

/** `nl.wmo` of `nl.wmo.5.2.9`: the act, without the article. */
export const actOf = (law: string): string => law.split('.').slice(0, 2).join('.');
