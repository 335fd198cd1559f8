import {
  ActionGroup,
  Badge,
  ButtonLink,
  EmptyState,
  type Language,
  List,
  NeedGrid,
  Page,
  Section,
  type View,
} from '../../../ui/index.ts';
import { flowId } from '../content.ts';
import { sayData } from '../document.ts';
import { flowsOf, type Gap } from '../gaps/gaps.ts';
import { gridOf } from '../grid.ts';
import { nameOfParty } from '../names.ts';
import { planWords } from '../../plan/index.ts';
import { nextPath, partPath, pathOf, type Stop } from '../paths.ts';
import type { DraftPage } from '../read-covenant.ts';
import { basisWords } from '../texts/form-texts.ts';
import { stopTexts, texts } from '../texts/texts.ts';
import { Gaps, sayGapCount } from './frame.tsx';
import { sayStop } from './part-page.tsx';

export type ListedStop = Extract<Stop, 'partij' | 'behoefte' | 'grondslag' | 'belofte' | 'bijlage'>;

type Item = { id: string; title: string; text: string };

/** What there is of a kind, in a line each. */
function itemsOf({ draft, choices, around }: DraftPage, stop: ListedStop, language: Language): Item[] {
  if (stop === 'partij') {
    return draft.parties.map(({ id, name, ours, contact }) => ({
      id,
      title: ours ? `${name} (${texts.ours[language]})` : name,
      text: [contact.function, contact.name].filter((each) => each !== '').join(', '),
    }));
  }
  if (stop === 'behoefte') {
    return draft.needs.map((need) => {
      const who = `${nameOfParty(draft, need.from)} → ${nameOfParty(draft, need.who)}`;
      const { data } = sayData(need, { choices, language });
      return { id: need.id, title: need.what, text: [who, data].filter((each) => each !== '').join(': ') };
    });
  }
  if (stop === 'grondslag') return flowItems({ draft, around }, language);
  if (stop === 'belofte') {
    return draft.promises.map(({ id, text, by }) => ({
      id,
      title: text,
      text: by.map((party) => nameOfParty(draft, party)).join(', '),
    }));
  }
  return draft.annexes.map(({ id, title, text }) => ({ id, title, text: text.slice(0, 80) }));
}

const flowItems = ({ draft, around }: Pick<DraftPage, 'draft' | 'around'>, language: Language): Item[] =>
  [...flowsOf(draft, around.plans).values()].map(({ from, to }) => {
    const ground = draft.grounds.find((each) => each.from === from && each.to === to);
    const basis = ground?.giver.basis;
    return {
      id: flowId(from, to),
      title: `${nameOfParty(draft, from)} → ${nameOfParty(draft, to)}`,
      text: (basis ? (basisWords[basis] ?? planWords.basisTexts[basis]) : texts.noReason)[language],
    };
  });

const openOf = (gaps: readonly Gap[], id: string): number => gaps.filter(({ which }) => which === id).length;

/** Parties, needs, flows, promises or annexes of a draft, with what is open about each. */
export const ListPage = ({ view, page, stop }: { view: View; page: DraftPage; stop: ListedStop }) => {
  const { language } = view;
  const { covenant, draft, draftGaps, around } = page;
  const items = itemsOf(page, stop, language);
  const ofStop = draftGaps.filter(({ part }) => part === stop || (stop === 'behoefte' && part === 'gegevens'));
  const add =
    stop === 'grondslag' ? undefined : (
      <ButtonLink href={partPath(covenant.id, stop, 'nieuw')} icon="plus" kind="secondary">
        {texts.add[language]}
      </ButtonLink>
    );
  return (
    <Page
      view={view}
      title={`${stopTexts[stop][language]} – ${draft.title}`}
      heading={stopTexts[stop][language]}
      above={sayStop(stop, language)}
      back={{ href: pathOf(covenant.id), text: texts.back[language] }}
    >
      {stop === 'behoefte' && draft.needs.length > 0 ? <NeedGrid {...gridOf(draft, draftGaps, around.plans)} /> : null}
      {items.length === 0 ? (
        <EmptyState title={texts.nothingYet[language]} action={add}>
          {stop === 'grondslag' ? texts.flowsComeFromNeeds[language] : null}
        </EmptyState>
      ) : (
        <>
          <List
            label={stopTexts[stop][language]}
            items={items.map(({ id, title, text }) => {
              const open = openOf(ofStop, id);
              return {
                title,
                text,
                href: partPath(covenant.id, stop, id),
                badges: open > 0 ? <Badge kind="attention">{sayGapCount(open, language)}</Badge> : undefined,
              };
            })}
          />
          {add ? <ActionGroup>{add}</ActionGroup> : null}
        </>
      )}
      {ofStop.length > 0 ? (
        <Section title={texts.gapsTitle[language]}>
          <Gaps covenant={covenant.id} gaps={ofStop} language={language} linked />
        </Section>
      ) : null}
      <ActionGroup>
        <ButtonLink href={nextPath(covenant.id, stop)} icon="arrow-right">
          {texts.next[language]}
        </ButtonLink>
      </ActionGroup>
    </Page>
  );
};
