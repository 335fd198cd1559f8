import { addTo, type Drafting, fit, leave, purposeNamed } from '../drafting.ts';
import { inDutch } from '../plan-words.ts';
import { codeOf, lawIn, readingWords, roleWords, startWords } from '../words.ts';
import { asPlain, type Item, type Said } from './html.ts';
import { leaveItem, leaveText, nameOf, type ReadAnswer, valueOf } from './item.ts';

/** 112: who is responsible. */
export const readResponsible: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const role = item.term === 'Rol' ? codeOf(roleWords, item.text) : undefined;
    if (role) draft.plan.role = role;
    else if (item.term === '') leaveItem(draft, item, place);
    else {
      const name = fit(draft, item.term, place, 200);
      addTo(draft, 'controllers', place, { name, contact: fit(draft, item.text, place) });
    }
  }
};

/** 122: how data end. A running text of others tells the whole way, for which a plan has ten steps. */
export const readLifeCycle: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    if (item.term === 'Vernietigen') draft.plan.destroying = inDutch(fit(draft, item.text, place));
    else if (item.term === 'Reservekopieën') {
      draft.plan.backups = { ...draft.plan.backups, text: inDutch(fit(draft, item.text, place)) };
    } else leaveItem(draft, item, place);
  }
};

/** 123: where data are kept. Whether a place is encrypted is never guessed. */
export const readPlaces: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const encrypted = valueOf(item, 'Versleuteld');
    if (encrypted !== 'ja' && encrypted !== 'nee') leaveItem(draft, item, place);
    else {
      const country = /^[A-Z]{2}$/.exec(valueOf(item, 'Land'))?.[0] ?? '';
      addTo(draft, 'places', place, {
        name: fit(draft, nameOf(item), place, 200),
        country,
        encrypted: encrypted === 'ja',
      });
    }
  }
};

const monthsIn = (words: string): number | undefined => {
  const found = /^P(\d{1,4})M$/.exec(words.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};

const heads = ['Vanaf', 'Naar het archief na', 'Vernietigen na', 'Termijnen lopen', 'Wet'];

/** 215: the two terms. Without a number of months there is no term that can be kept. */
export const readKeeping: ReadAnswer = (draft, said, place) => {
  const head = (name: string) => said.items.find(({ term }) => term === name)?.text ?? '';
  const archive = monthsIn(head('Naar het archief na'));
  const destroy = monthsIn(head('Vernietigen na'));
  if (archive === undefined || destroy === undefined || archive > 1200 || destroy < 1 || destroy > 1800) {
    if (asPlain(said) !== '') leave(draft, 'choose-term', place, asPlain(said));
    return;
  }
  draft.plan.retention = {
    from: codeOf(startWords, head('Vanaf')) ?? 'end-of-service',
    archiveAfterMonths: archive,
    destroyAfterMonths: destroy,
    reading: codeOf(readingWords, head('Termijnen lopen')) ?? 'one-after-the-other',
    law: said.items.flatMap(({ term, text }) => (term === 'Wet' ? (lawIn(text) ?? []) : [])),
    reason: inDutch(fit(draft, said.text, place)),
    whenArchived: [],
    perPurpose: ownTerms(draft, said, place),
  };
};

const ownTerms = (draft: Drafting, { items }: Said, place: string) =>
  items
    .filter(({ term }) => !heads.includes(term))
    .flatMap((item: Item) => {
      const purpose = purposeNamed(draft, nameOf(item));
      const term = valueOf(item, 'Termijn');
      const months = term === 'tot het intrekken' ? null : monthsIn(term);
      if (purpose && months !== undefined && (months ?? 0) <= 1800) {
        return [{ purpose: purpose.id, months, reason: inDutch(fit(draft, item.text, place)) }];
      }
      leaveItem(draft, item, place);
      return [];
    });
