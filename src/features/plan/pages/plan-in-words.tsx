import type { Child } from 'hono/jsx';
import { sayMonths } from '../../../platform/dates.ts';
import { fill, type Language, type Text } from '../../../ui/index.ts';
import { formTexts } from '../form-texts.ts';
import type { LawChoice } from '../law-choices.ts';
import { namesInPlan } from '../names-in-plan.ts';
import { monthsInArchive, type PlanDocument } from '../policy.ts';
import { inBoth } from '../running-activity.ts';
import { texts } from '../texts.ts';
import {
  basisTexts,
  categoryTexts,
  channelTexts,
  needTexts,
  partyRoleTexts,
  roleTexts,
  shortCategoryTexts,
  sourceTexts,
  startTexts,
} from '../word-texts.ts';

type Reader = {
  document: PlanDocument;
  ownerName: string | null;
  laws: ReadonlyMap<string, LawChoice>;
  language: Language;
};

/** What a plan says at one step, as terms with sentences. */
export type Said = { term: string; value: Child };

const say = ({ language }: Reader, text: Text) => text[language];
const names = ({ document, language }: Reader) => namesInPlan(document, language);
const lines = (parts: readonly string[]): Child => (
  <div class="zv-flow">
    <ul>
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  </div>
);

const owner = (reader: Reader): Said[] => [
  { term: say(reader, texts.owner), value: reader.ownerName ?? say(reader, texts.noOwner) },
  { term: say(reader, formTexts.role), value: say(reader, roleTexts[reader.document.role]) },
  { term: say(reader, formTexts.summary), value: inBoth(reader.document.summary)[reader.language] },
];

const purposes = (reader: Reader): Said[] =>
  reader.document.purposes.map(({ title, explanation, why }) => ({
    term: inBoth(title)[reader.language],
    value: `${inBoth(explanation)[reader.language]} ${inBoth(why)[reader.language]}`,
  }));

const data = (reader: Reader): Said[] =>
  (['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const).flatMap((category) => {
    const own = reader.document.fields.filter((field) => field.category === category && !field.off);
    const value = own.map(({ label }) => inBoth(label)[reader.language]).join(', ');
    return own.length === 0 ? [] : [{ term: say(reader, categoryTexts[category]), value }];
  });

function necessity(reader: Reader): Said[] {
  const always = (id: string) =>
    reader.document.purposes.some(({ fields }) => fields.some((each) => each.field === id && each.need === 'always'));
  return reader.document.fields
    .filter(({ off }) => !off)
    .map(({ id, label, necessity: { needed } }) => ({
      term: inBoth(label)[reader.language],
      value: always(id) ? needed : `${say(reader, needTexts['if-relevant'])}. ${needed}`,
    }));
}

function moments(reader: Reader): Said[] {
  const bySource = Object.entries(sourceTexts).flatMap(([source, text]) => {
    const own = reader.document.fields.filter((field) => !field.off && field.source === source);
    const value = own.map(({ label }) => inBoth(label)[reader.language]).join(', ');
    return own.length === 0 ? [] : [{ term: say(reader, text), value }];
  });
  const ways = reader.document.purposes
    .filter(({ channels }) => channels.length > 0)
    .map(
      ({ id, channels }) =>
        `${names(reader)(id)}: ${channels.map((each) => say(reader, channelTexts[each])).join(', ')}`,
    );
  return [...bySource, { term: say(reader, formTexts.waysTitle), value: lines(ways) }];
}

function bases(reader: Reader): Said[] {
  const named = (id: string) => {
    const row = reader.laws.get(id);
    return row ? `${row.law} ${row.article}` : id;
  };
  return reader.document.purposes.map((purpose) => {
    const laws = [...purpose.basisLaw, ...purpose.doors.map(({ law }) => law)].map(named).join(' · ');
    const basis = purpose.basis === null ? say(reader, texts.nothing) : say(reader, basisTexts[purpose.basis]);
    const question = purpose.consentText ? `“${inBoth(purpose.consentText)[reader.language]}”` : '';
    const parts = [basis, inBoth(purpose.basisText)[reader.language], question, purpose.freeBecause, laws];
    return { term: names(reader)(purpose.id), value: lines(parts.filter((part) => part !== '')) };
  });
}

const parties = (reader: Reader): Said[] =>
  reader.document.flows.map(({ partyName, purpose, role, fields }) => ({
    term: `${partyName} – ${names(reader)(purpose)}`,
    value: lines([
      say(reader, partyRoleTexts[role]),
      ...(fields.length > 0 ? [fields.map((id) => names(reader)(id, 'field')).join(', ')] : []),
    ]),
  }));

const comparisons = (reader: Reader): Said[] =>
  reader.document.purposes.flatMap(({ id, compatibleWith }) =>
    compatibleWith.map(({ purpose, reason }) => ({
      term: fill(say(reader, formTexts.comparison), { from: names(reader)(purpose), to: names(reader)(id) }),
      value: reason,
    })),
  );

const security = (reader: Reader): Said[] => [
  ...reader.document.channels.map(({ channel, carries, secondProof }) => ({
    term: say(reader, channelTexts[channel]),
    value: [
      ...carries.map((category) => say(reader, shortCategoryTexts[category]).toLowerCase()),
      ...(secondProof ? [say(reader, formTexts.secondProof).toLowerCase()] : []),
    ].join(', '),
  })),
  {
    term: say(reader, formTexts.measures),
    value: lines(reader.document.measures.map(({ text }) => inBoth(text)[reader.language])),
  },
];

function keeping(reader: Reader): Said[] {
  const { retention } = reader.document;
  if (retention === null) return [];
  const archive = retention.archiveAfterMonths;
  const destroy = monthsInArchive(retention);
  const start = say(reader, startTexts[retention.from]);
  const months = (n: number) => sayMonths(n, reader.language);
  const term = fill(say(reader, formTexts.term), {
    start,
    archive: months(archive),
    destroy: months(destroy),
    total: months(archive + destroy),
  });
  return [
    { term: say(reader, formTexts.reading), value: term },
    { term: say(reader, formTexts.retentionReason), value: inBoth(retention.reason)[reader.language] },
  ];
}

const steps = [owner, purposes, data, necessity, moments, bases, parties, comparisons, security, keeping];

/** Step 1 to 10 of a plan in words. */
export const saidAt = (step: number, reader: Reader): Said[] => steps[step - 1]?.(reader) ?? [];
