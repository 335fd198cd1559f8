import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from './compare.ts';
import { differences } from './differences.ts';
import { newDocument, type PlanDocument } from '../policy.ts';
import { listTemplates } from '../templates.ts';

/** A plan with every answer given: the fullest template, and what templates leave open. */
const full = ((): PlanDocument => {
  const { content, id } = listTemplates().toSorted((a, b) => size(b.content) - size(a.content))[0]!;
  const plan = structuredClone(newDocument(content, id));
  const words = (text: string) => ({ nl: `${text} nl`, en: `${text} en` });
  plan.deputy = '00000000-0000-7000-8000-000000000001';
  plan.controllers = [{ name: 'Stichting Voorbeeld', contact: 'balie' }];
  plan.people = ['clients', 'family'];
  plan.peopleNumber = 'below-100';
  plan.roleTest = { why: 'us', which: 'us', own: 'us' };
  plan.informing = { text: words('horen'), channels: ['letter'] };
  plan.places = [{ name: 'kast', country: 'BE', encrypted: false }];
  plan.backups = { text: words('kopie'), keepDays: 30 };
  const [purpose, second] = plan.purposes;
  Object.assign(purpose!, {
    balancing: { interest: 'a', necessity: 'b', balance: 'c' },
    consentText: words('mag'),
    doors: [{ category: 'special', law: 'eu.avg.9.2.a', safeguards: 'slot' }],
    compatibleWith: [
      {
        purpose: second!.id,
        reason: 'past',
        factors: { link: 'a', context: 'b', nature: 'c', consequences: 'd', safeguards: 'e' },
        route: 'compatible',
      },
    ],
  });
  const [measure] = plan.measures;
  Object.assign(measure!, { owner: plan.deputy, evidence: 'lijst', reviewOn: '2026-05-01' });
  Object.assign(plan.fields[0]!, { neededFor: 'both', register: 'BRP', sourceNote: 'zo' });
  plan.flows[0] = {
    ...plan.flows[0]!,
    country: 'US',
    transfer: 'adequacy',
    package: { instruction: 'a', breach: 'b' },
  };
  plan.retention = { ...plan.retention!, perPurpose: [{ purpose: purpose!.id, months: 3, reason: words('kort') }] };
  return plan;
})();

function size(value: unknown): number {
  return JSON.stringify(value).length;
}

type Path = (string | number)[];

/** Where every answer stands. When and how often a step was saved is none. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (path[0] === 'format' || (path[0] === 'steps' && ['at', 'revision'].includes(String(path[2])))) return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

function changed(plan: PlanDocument, path: Path, to: unknown): PlanDocument {
  const copy = structuredClone(plan);
  (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = to;
  return copy;
}

const another = (path: Path, extra: string): unknown => {
  const value = at(full, path);
  if (path.at(-1) === 'consentText') return { nl: extra, en: '' };
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return `${typeof value === 'string' ? value : ''}${extra}`;
};

const leaves = leavesOf(full);

describe('the differences between two plans', () => {
  test('are none between a plan and itself, in whatever order its parts stand', () => {
    for (const { content, id } of listTemplates()) {
      const plan = newDocument(content, id);
      expect(differences(plan, structuredClone(plan))).toEqual([]);
    }
    const turned = structuredClone(full);
    turned.purposes.reverse();
    turned.fields.reverse();
    turned.flows.reverse();
    turned.measures.reverse();
    turned.purposes[0]!.operations.reverse();
    expect(differences(full, turned)).toEqual([]);
  });

  test('say nothing about when or how often a step was saved', () => {
    const saved = structuredClone(full);
    saved.steps[3] = { ...saved.steps[3]!, at: '2026-03-02T10:00:00.000Z', revision: 7 };
    expect(differences(full, saved)).toEqual([]);
  });

  test('hold at least one line for any answer that changes, and never an empty sentence', () => {
    expect(leaves.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.stringMatching(/^[a-z]{1,8}$/), (path, extra) => {
        const found = differences(full, changed(full, path, another(path, extra)));
        expect(found.length, path.join('.')).toBeGreaterThan(0);
        for (const { sentence, step } of found) {
          expect(step).toBeGreaterThanOrEqual(1);
          for (const said of [sentence.nl, sentence.en]) expect(said).toMatch(/^\S.*[^.]\.$/su);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('know every answer by its name: a new one gets a line in differences/parts.ts', () => {
    const nameless = leaves
      .map((path) => [path, differences(full, changed(full, path, another(path, 'x')))] as const)
      .filter(([, found]) => found.some(({ sentence }) => sentence.nl.includes(words.other.nl)))
      .map(([path]) => path.filter((key) => typeof key === 'string').join('.'));
    expect([...new Set(nameless)]).toEqual([]);
  });

  test('add and remove parts by their id', () => {
    const less = structuredClone(full);
    const [gone] = less.measures.splice(0, 1);
    expect(differences(full, less)).toEqual([
      expect.objectContaining({
        step: 9,
        kind: 'removed',
        sentence: expect.objectContaining({ nl: expect.stringContaining(gone!.text.nl) as string }) as unknown,
      }),
    ]);
    expect(differences(less, full)).toEqual([expect.objectContaining({ step: 9, kind: 'added' })]);
  });

  test('say what was and what is, in both languages', () => {
    const other = structuredClone(full);
    const [purpose] = other.purposes;
    purpose!.basis = purpose!.basis === 'contract' ? 'public-task' : 'contract';
    const [said] = differences(full, other);
    expect(said!.step).toBe(6);
    expect(said!.sentence.nl).toMatch(/^Doel ‘.+’: de grondslag was ‘.+’ en is nu ‘.+’\.$/);
    expect(said!.sentence.en).toMatch(/^Purpose ‘.+’: the legal basis was ‘.+’ and is now ‘.+’\.$/);
  });
});
