import type { Row, Sheet } from '../../../platform/sheets/index.ts';
import type { About } from '../about.ts';
import type { EntryField, EntryPurpose, EntryRecipient, RegisterEntry } from '../entry/entry.ts';
import { REGISTER_FORMAT, stampOf } from './format.ts';
import { basisKeys, conditionKey, relationKeys, transferKeys } from './keys.ts';
import { processorSheet, wholeSheet } from './whole-rows.ts';

type Rows = (entry: RegisterEntry, about: About) => Row[];

/**
 * The register as a workbook. The first sheets have the columns by which other programs exchange a register (formats
 * §14), for what we decide ourselves; what those cannot hold stands on sheets of our own: every element of AVG 30(1) in
 * words, the register of the processor (30(2)), and what the file is.
 */
export function workbook(entries: readonly RegisterEntry[], about: About): Sheet[] {
  const ours = entries.filter(({ role }) => role !== 'processor');
  const sheet = (name: string, head: Row, rows: Rows): Sheet => ({
    name,
    rows: [head, ...ours.flatMap((entry) => rows(entry, about))],
  });
  return [
    sheet('Processing', processingHead, processingRow),
    sheet('Purposes', ['processing', 'name', 'description', 'legal_basis', 'article_9_condition'], purposeRows),
    sheet('Personal data', fieldHead, fieldRows),
    sheet('Data subjects', ['processing', 'name', 'description', 'category'], peopleRows),
    sheet('Data recipients', ['processing', 'name', 'description', 'category'], recipientRows),
    sheet('Contractors', contractorHead, contractorRows),
    sheet('Transfers', transferHead, transferRows),
    wholeSheet(ours, about),
    processorSheet(entries, about),
    aboutSheet(about),
  ];
}

const processingHead = [
  ...['ref_id', 'name', 'description', 'domain', 'status', 'processing_nature', 'information_channel'],
  ...['usage_channel', 'dpia_required', 'dpia_reference', 'assigned_to', 'labels'],
];
const fieldHead = [
  ...['processing', 'name', 'description', 'category', 'retention', 'deletion_policy', 'is_sensitive', 'assets'],
];
const contractorHead = [
  ...['processing', 'name', 'description', 'entity', 'relationship_type', 'country', 'documentation_link'],
];
const transferHead = [
  ...['processing', 'name', 'description', 'entity', 'country', 'transfer_mechanism', 'guarantees'],
  'documentation_link',
];

const list = (parts: readonly string[]): string => [...new Set(parts)].join(', ');

/** Whether a DPIA is needed is no part of the plan; the mail address of an owner is not given away in a file. */
const processingRow: Rows = (entry, { organisation }) => [
  [
    ...[entry.id, entry.name, entry.summary, organisation, 'privacy_approved'],
    list(entry.purposes.flatMap(({ operations }) => operations)),
    list(entry.informing),
    list(entry.purposes.flatMap(({ channels }) => channels)),
    ...[null, null, entry.owner, list([entry.role])],
  ],
];

/** A purpose with two doors becomes two rows: a row of that shape has one of each. */
const purposeRows: Rows = ({ name, purposes }) =>
  purposes.flatMap((purpose) => conditionsOf(purpose).map((key) => [name, ...purposeCells(purpose), key]));

const purposeCells = ({ name, why, basis }: EntryPurpose): Row => [name, why, basis === null ? null : basisKeys[basis]];

function conditionsOf({ doors }: EntryPurpose): (string | null)[] {
  const keys = doors.filter(({ category }) => category === 'special').map(({ law }) => conditionKey(law));
  const known = [...new Set(keys.filter((key) => key !== ''))];
  return known.length === 0 ? [null] : known;
}

/** The ISO duration first, then the words: a program reads the one, a person the other. */
const fieldRows: Rows = ({ name, fields, terms, places }) => {
  const [whole] = terms;
  const retention = whole ? `${whole.iso ?? ''} ${whole.words}`.trim() : null;
  const assets = list(places.map((place) => place.name));
  return fields.map((field) => [
    ...[name, field.name, field.needed, field.categoryWords, retention, 'privacy_manual_review_deletion'],
    ...[isSensitive(field), assets],
  ]);
};

const isSensitive = ({ category }: EntryField): boolean => category !== 'ordinary';

const peopleRows: Rows = ({ name, people }) => people.map(({ kind, words }) => [name, words, null, kind]);

const recipientRows: Rows = ({ name, recipients }) =>
  recipients.map((each) => [name, each.name, list(each.purposes), each.roleWords]);

const contractorRows: Rows = ({ name, recipients }) =>
  recipients.map((each) => [
    ...[name, each.name, list(each.purposes), each.name, relationKeys[each.role], each.country],
    null,
  ]);

const transferRows: Rows = ({ name, recipients }) =>
  recipients.filter(({ outside }) => outside).map((each) => [name, ...transferCells(each)]);

const transferCells = ({ name, fields, country, transfer, transferWords, transferNote }: EntryRecipient): Row => [
  ...[name, list(fields), name, country, transfer === null ? null : transferKeys[transfer], transferWords],
  transferNote,
];

const aboutSheet = ({ organisation, contact, officers, now, language }: About): Sheet => ({
  name: 'About',
  rows: [
    ['name', 'value'],
    ['format', REGISTER_FORMAT],
    ['made_at', stampOf(now)],
    ['organisation', organisation],
    ['contact', contact],
    ['data_protection_officer', officers.join(', ')],
    ['language', language],
  ],
});
