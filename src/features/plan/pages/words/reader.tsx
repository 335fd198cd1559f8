import type { Child } from 'hono/jsx';
import type { Language, Text } from '../../../../ui/index.ts';
import type { LawChoice } from '../../law-choices.ts';
import { type NameOf, namesInPlan } from '../../names-in-plan.ts';
import type { PlanDocument } from '../../policy.ts';

/** What a plan needs to be read aloud: the plan, who owns it, the law that it names, and the language. */
export type Reader = {
  document: PlanDocument;
  ownerName: string | null;
  /** The controller: the organisation itself (AVG 4(7)). */
  organisation: string;
  /** Name of somebody who works here, for a deputy or who keeps a measure going. */
  nameOfAccount: (account: string) => string | undefined;
  laws: ReadonlyMap<string, LawChoice>;
  language: Language;
};

/** What a plan says at one step, as terms with sentences. */
export type Said = { term: string; value: Child };

export const say = ({ language }: Reader, text: Text): string => text[language];
export const names = ({ document, language }: Reader): NameOf => namesInPlan(document, language);
export const lines = (parts: readonly string[]): Child => (
  <div class="zv-flow">
    <ul>
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  </div>
);
