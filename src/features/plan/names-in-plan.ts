import type { Language } from '../../ui/index.ts';
import type { PlanDocument } from './policy.ts';
import { inBoth } from './running-activity.ts';
import { channelTexts } from './word-texts.ts';

/** The name by which people know a purpose, field, party or way of this plan; the id itself when it is none of them. */
export function namesInPlan({ purposes, fields, flows }: PlanDocument, language: Language): (id: string) => string {
  const names = new Map<string, string>([
    ...Object.entries(channelTexts).map(([id, text]): [string, string] => [id, text[language]]),
    ...flows.map(({ party, partyName }): [string, string] => [party, partyName]),
    ...fields.map(({ id, label }): [string, string] => [id, inBoth(label)[language]]),
    ...purposes.map(({ id, title }): [string, string] => [id, inBoth(title)[language]]),
  ]);
  return (id) => names.get(id) || id;
}
