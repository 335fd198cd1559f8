import { newDocument, type PlanDocument, withNote } from '../../src/features/plan/policy.ts';
import { findTemplate } from '../../src/features/plan/templates.ts';

/** The plan of a template of which every step was discussed: nothing stands between it and approval. */
export function discussed(template: string): PlanDocument {
  const note = { discussed: 'Samen doorgenomen.', openQuestion: '' };
  return Array.from({ length: 10 }, (_, at) => at + 1).reduce(
    (document, step) => withNote(document, step, note, '2026-03-02T09:00:00.000Z'),
    newDocument(findTemplate(template)!.content, template),
  );
}

/** A copy in which one thing is otherwise. */
export function edit(document: PlanDocument, change: (draft: PlanDocument) => void): PlanDocument {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}
