/** The closed lists of words in which the register of parties speaks; texts-party.ts says each in both languages. */

/** Ways in which data may leave the European Economic Area (AVG 45, 46, 47, 49); the words of plans. */
export const transferMechanisms = [
  'adequacy',
  'standard-clauses',
  'binding-rules',
  'certification',
  'code-of-conduct',
  'binding-instrument',
  'derogation',
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];

/** What a supplier does on our website (S2.33). */
export const websiteTools = [
  'analytics',
  'chat',
  'fonts',
  'forms',
  'maps',
  'video',
  'social',
  'advertising',
  'newsletter',
  'hosting',
] as const;
export type WebsiteTool = (typeof websiteTools)[number];

/** What a tool keeps on the device of a visitor: nothing, what the page needs, or more (Tw 11.7a, WEC 129). */
export const deviceStorages = ['none', 'needed', 'more'] as const;
export type DeviceStorage = (typeof deviceStorages)[number];

export const certificateKinds = ['iso-27001', 'nen-7510', 'iso-27701', 'isae-3402', 'soc-2', 'other'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** The traffic light (S0.15): words first, colour second. */
export const ratings = ['suits', 'with-agreements', 'not-yet'] as const;
export type Rating = (typeof ratings)[number];

/** What is written about a party, in free words. */
export const sheetWords = ['does', 'contact', 'transferNote', 'hosting', 'encryption', 'twoStep', 'exit'] as const;
export type SheetWords = Record<(typeof sheetWords)[number], string>;

/** Art. 28(3): what comes first, and the eight duties a–h. */
export const clauses = ['subject', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export type Clause = (typeof clauses)[number];
