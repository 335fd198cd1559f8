import type { LegalBasis } from './plan.ts';

/** Every rule that the ten checks cite by themselves; what a plan names comes on top. A test finds each in `law/`. */
export const cited = {
  lawfulness: 'eu.avg.5.1.a',
  purposeLimitation: 'eu.avg.5.1.b',
  minimisation: 'eu.avg.5.1.c',
  storageLimitation: 'eu.avg.5.1.e',
  accountability: 'eu.avg.5.2',
  furtherUse: 'eu.avg.6.4',
  withdrawal: 'eu.avg.7.3',
  consentProof: 'eu.avg.7.1',
  specialData: 'eu.avg.9.1',
  explicitConsent: 'eu.avg.9.2.a',
  criminalData: 'eu.avg.10',
  newPurposeNotice: 'eu.avg.13.3',
  access: 'eu.avg.15',
  erasure: 'eu.avg.17',
  restriction: 'eu.avg.18',
  objection: 'eu.avg.21.1',
  objectionToMarketing: 'eu.avg.21.2',
  jointControllers: 'eu.avg.26',
  processor: 'eu.avg.28',
  underAuthority: 'eu.avg.29',
  security: 'eu.avg.32',
  nationalNumber: 'eu.avg.87',
  explicitConsentNl: 'nl.uavg.22.2.a',
  nationalNumberNl: 'nl.uavg.46',
  nationalNumberBe: 'be.rijksregister.8',
  representationNl: 'nl.uavg.5',
  secrecyNl: 'nl.sr.272',
  secrecyBe: 'be.sw.458',
  marketingNl: 'nl.tw.11.7',
  marketingBe: 'be.wer.xii.13',
  conflictNl: 'nl.conflict-van-plichten',
  conflictBe: 'be.noodtoestand',
  sharedNl: 'nl.wgbo.457.2',
  sharedBe: 'be.gedeeld-beroepsgeheim',
} as const;

/** The row of AVG 6(1) for each basis. */
export const basisLaw: Readonly<Record<LegalBasis, string>> = {
  consent: 'eu.avg.6.1.a',
  contract: 'eu.avg.6.1.b',
  'legal-obligation': 'eu.avg.6.1.c',
  'vital-interest': 'eu.avg.6.1.d',
  'public-task': 'eu.avg.6.1.e',
  'legitimate-interest': 'eu.avg.6.1.f',
};
