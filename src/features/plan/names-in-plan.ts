import type { Language } from '../../ui/index.ts';
import type { PlanDocument } from './policy.ts';
import { inBoth } from './running-activity.ts';
import { channelTexts } from './word-texts.ts';

/** The name of an id. A field and a purpose may share a word; `asField` says that a field is meant. */
export type NameOf = (id: string, asField?: 'field') => string;

/** The name by which people know a purpose, field, party or way of this plan; the id itself when it is none of them. */
export function namesInPlan({ purposes, fields, flows }: PlanDocument, language: Language): NameOf {
  const labels = new Map(fields.map(({ id, label }) => [id, inBoth(label)[language]]));
  const others = new Map<string, string>([
    ...Object.entries(channelTexts).map(([id, text]): [string, string] => [id, text[language]]),
    ...flows.map(({ party, partyName }): [string, string] => [party, partyName]),
    ...purposes.map(({ id, title }): [string, string] => [id, inBoth(title)[language]]),
  ]);
  return (id, asField) => (asField ? labels.get(id) : (others.get(id) ?? labels.get(id))) || id;
}
