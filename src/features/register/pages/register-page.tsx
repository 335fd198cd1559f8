import {
  ActionGroup,
  Badge,
  Button,
  ButtonLink,
  Checkbox,
  dateInWords,
  EmptyState,
  FilterForm,
  fill,
  Form,
  type Language,
  Link,
  MoreInfo,
  Page,
  Paging,
  Section,
  Select,
  Table,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { planBases, type PlanCard, planWords } from '../../plan/index.ts';
import type { RegisterAsked, RegisterPage as Shown } from '../list-register.ts';
import { texts } from '../texts.ts';

type Props = Shown & { view: View; refusal?: string };

/** The address of a page of this list, with what was asked. */
function hrefOf(asked: RegisterAsked, page: number): string {
  const said = Object.entries({ ...asked, pagina: String(page) }).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
  );
  return `/register?${new URLSearchParams(said)}`;
}

const Filter = ({ asked, owners, language }: Pick<Shown, 'asked' | 'owners'> & { language: Language }) => {
  const all = { value: '', text: texts.all[language] };
  return (
    <FilterForm action="/register" label={texts.register[language]}>
      <TextField
        name="zoek"
        label={texts.search[language]}
        type="search"
        value={asked.zoek}
        description={texts.searchHelp[language]}
        optional
      />
      <Select
        name="stand"
        label={texts.standing[language]}
        empty={false}
        options={[
          all,
          { value: 'running', text: texts.running[language] },
          { value: 'draft', text: texts.draft[language] },
        ]}
        value={asked.stand}
        optional
      />
      <Select
        name="eigenaar"
        label={texts.owner[language]}
        empty={false}
        options={[all, ...owners.map(({ account, name }) => ({ value: account, text: name }))]}
        value={asked.eigenaar}
        optional
      />
      <Select
        name="grondslag"
        label={texts.basis[language]}
        empty={false}
        options={[all, ...planBases.map((basis) => ({ value: basis, text: planWords.basisTexts[basis][language] }))]}
        value={asked.grondslag}
        optional
      />
      <Checkbox name="bijzonder" label={texts.special[language]} checked={asked.bijzonder === 'ja'} optional />
    </FilterForm>
  );
};

const Standing = ({ card, language }: { card: PlanCard; language: Language }) => {
  if (card.version === null) return null;
  if (card.closed) return <Badge icon="archive">{texts.closed[language]}</Badge>;
  if (card.runsFrom === null) return <Badge kind="good">{texts.running[language]}</Badge>;
  return <Badge kind="accent">{fill(texts.runsFrom[language], { date: dateInWords(card.runsFrom, language) })}</Badge>;
};

const State = ({ card, language }: { card: PlanCard; language: Language }) => (
  <span class="zv-badges">
    <Standing card={card} language={language} />
    {card.draft ? <Badge kind="attention">{texts.draft[language]}</Badge> : null}
    {card.special ? <Badge icon="shield-lock">{texts.specialBadge[language]}</Badge> : null}
  </span>
);

/** What binds today has a page in the register; a draft, and what begins later or has ended, has only its plan. */
const binds = ({ version, closed, runsFrom }: PlanCard): boolean => version !== null && !closed && runsFrom === null;

const rowOf = (card: PlanCard, language: Language) => [
  <Link href={`/${binds(card) ? 'register' : 'activiteiten'}/${card.id}`}>{card.title[language]}</Link>,
  card.purposes.map((purpose) => purpose[language]).join(', '),
  card.ownerName ?? texts.nobody[language],
  <State card={card} language={language} />,
];

const Take = ({ language }: { language: Language }) => (
  <Section title={texts.take[language]}>
    <p>{texts.takeText[language]}</p>
    <Form action="/register/uitvoer">
      <ActionGroup>
        {(['xlsx', 'csv', 'pdf'] as const).map((format) => (
          <Button kind="secondary" icon="download" name="vorm" value={format}>
            {texts[format][language]}
          </Button>
        ))}
      </ActionGroup>
    </Form>
    <MoreInfo title={texts.whichFile[language]}>
      <p>{texts.takeFormats[language]}</p>
    </MoreInfo>
  </Section>
);

const Nothing = ({ asked, language }: { asked: boolean; language: Language }) =>
  asked ? (
    <EmptyState title={texts.nothingFound[language]} icon="search">
      <p>{texts.nothingFoundText[language]}</p>
    </EmptyState>
  ) : (
    <EmptyState
      title={texts.emptyTitle[language]}
      icon="notebook"
      action={<ButtonLink href="/activiteiten">{texts.toActivities[language]}</ButtonLink>}
    >
      <p>{texts.emptyText[language]}</p>
    </EmptyState>
  );

export const RegisterPage = ({ view, cards, total, page, pages, asked, owners, refusal }: Props) => {
  const { language } = view;
  const { pagina: _, ...chosen } = asked;
  const narrowed = Object.values(chosen).some((value) => value !== undefined && value !== '');
  const said = refusal === undefined ? {} : { notice: { kind: 'attention' as const, text: refusal } };
  return (
    <Page view={{ ...view, ...said }} title={texts.register[language]} lead={texts.registerLead[language]} width="wide">
      {total > 0 || narrowed ? <Filter asked={asked} owners={owners} language={language} /> : null}
      {total === 0 ? (
        <Nothing asked={narrowed} language={language} />
      ) : (
        <Table
          caption={total === 1 ? texts.countsOne[language] : fill(texts.counts[language], { total })}
          head={[texts.name[language], texts.purposes[language], texts.owner[language], texts.standing[language]]}
          rows={cards.map((card) => rowOf(card, language))}
        />
      )}
      <Paging page={page} pages={pages} total={total} size={50} hrefOf={(to) => hrefOf(asked, to)} />
      {total > 0 ? <Take language={language} /> : null}
      <MoreInfo title={texts.whatLawSays[language]}>
        <p>{texts.law[language]}</p>
      </MoreInfo>
    </Page>
  );
};
