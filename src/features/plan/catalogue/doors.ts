import type { Door } from '../../../gate/plan.ts';

/** Which rows open which door; what each says, and from when, stands in `law/`. */
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

/** UAVG 46 itself only points at another law; that one opens the door. */
const pointsElsewhere: ReadonlySet<string> = new Set(['nl.uavg.46']);
/** Doors of the state: a private worker has no use for them (Wabb 1, Wet BRP 1.4). */
const forPublicBodies: ReadonlySet<string> = new Set(['nl.wabb.10', 'nl.brp.1.4', 'nl.uavg.30.1']);

export const isForPublicBody = (law: string): boolean => forPublicBodies.has(law);

/** Whether this law by itself lets this organisation use the number. */
export const prescribesNumber = (law: string, publicBody: boolean): boolean =>
  !pointsElsewhere.has(law) && (publicBody || !forPublicBodies.has(law));
