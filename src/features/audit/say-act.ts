import type { Act } from '../../gate/act.ts';
import { type NameOf, sayWord } from '../../gate/texts.ts';
import type { Language } from '../../platform/context.ts';

/** An act in a few words: what, which fields, for what purpose, how, to whom. */
export function sayAct(act: Act, language: Language, nameOf: NameOf): string {
  const name = (id: string) => nameOf(id) ?? id;
  const parts = [
    sayWord(act.operation, language),
    act.data.map(name).join(', '),
    `(${name(act.purpose)})`,
    act.channel ? `· ${sayWord(act.channel, language)}` : '',
    act.recipient?.kind === 'party' ? `→ ${name(act.recipient.party)}` : '',
  ];
  return parts.filter(Boolean).join(' ');
}
