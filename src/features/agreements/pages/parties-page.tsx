import { ButtonLink, EmptyState, type Language, Link, Page, Paging, Table, type View } from '../../../ui/index.ts';
import { countryName } from '../../../platform/countries.ts';
import { PER_PAGE } from '../filter-parties.ts';
import { needsAgreement } from '../gaps.ts';
import type { PartiesPage as Shown } from '../list-parties.ts';
import type { RegisteredParty } from '../register.ts';
import { gapTexts } from '../texts-party.ts';
import { kindTexts, roleTexts, texts } from '../texts.ts';
import { isFiltered, PartyFilterForm } from './party-filter.tsx';
import { currentAgreement, sayTerm, Stands } from './stands.tsx';

type Row = { registered: RegisteredParty; today: string; language: Language };

const Next = ({ registered, today, language }: Row) => {
  const { party } = registered;
  const agreement = currentAgreement(registered, today);
  if (agreement?.covenant) {
    return (
      <ButtonLink href={`/convenanten/${agreement.covenant}`} kind="secondary">
        {texts.toCovenant[language]}
        <span class="zv-hidden">: {party.name}</span>
      </ButtonLink>
    );
  }
  const href = agreement
    ? `/partijen/${party.id}/overeenkomsten/${agreement.id}/verlenging`
    : `/partijen/${party.id}/overeenkomsten/nieuw`;
  return (
    <ButtonLink href={href} kind="secondary">
      {(agreement ? texts.renew : texts.record)[language]}
      <span class="zv-hidden">: {party.name}</span>
    </ButtonLink>
  );
};

/** Nothing to record where nothing is needed, and nothing to renew where the relation ended. */
const hasNext = ({ facts, state }: RegisteredParty): boolean =>
  facts.endedOn === null && (state !== 'none' || needsAgreement(facts));

const Agreed = ({ registered, today, language }: Row) => {
  const agreement = currentAgreement(registered, today);
  return (
    <div>
      <Stands registered={registered} language={language} />
      {agreement ? (
        <p>{`${kindTexts[agreement.kind][language]}, ${sayTerm(agreement, language).toLowerCase()}`}</p>
      ) : null}
    </div>
  );
};

const Missing = ({ registered: { gaps }, language }: Row) =>
  gaps.length === 0 ? (
    <span>{texts.nothingMissing[language]}</span>
  ) : (
    <span>{gaps.map((gap) => gapTexts[gap].short[language]).join(', ')}</span>
  );

const Listed = ({ view, parties, today, mayArrange }: Shown & { view: View }) => {
  const { language } = view;
  const heads = [texts.party, texts.role, texts.agreement, texts.country, texts.missing];
  const head = [...heads, ...(mayArrange ? [texts.next] : [])].map((text) => text[language]);
  return (
    <Table
      caption={texts.parties[language]}
      head={head}
      rows={parties.map((registered) => {
        const { party, countries } = registered;
        const row = { registered, today, language };
        return [
          <Link href={`/partijen/${party.id}`}>{party.name}</Link>,
          roleTexts[party.role][language],
          <Agreed {...row} />,
          countries.map((code) => countryName(code, language)).join(', ') || '–',
          <Missing {...row} />,
          ...(mayArrange ? [hasNext(registered) ? <Next {...row} /> : '–'] : []),
        ];
      })}
    />
  );
};

/** A handful of parties is read at a glance; more need a search. */
const MANY = 8;

export const PartiesPage = (shown: Shown & { view: View }) => {
  const { view, all, total, mayArrange, filter, countries, page, pages } = shown;
  const { language } = view;
  const add = (
    <ButtonLink href="/partijen/nieuw" kind="primary" icon="plus">
      {texts.add[language]}
    </ButtonLink>
  );
  const map = <ButtonLink href="/gegevenskaart">{texts.dataMap[language]}</ButtonLink>;
  const { pagina: _page, ...asked } = filter;
  const query = Object.entries(asked).filter(([, value]) => value);
  const hrefOf = (number: number) =>
    `/partijen?${String(new URLSearchParams([...query, ['pagina', String(number)]] as [string, string][]))}`;
  return (
    <Page
      view={view}
      title={texts.parties[language]}
      lead={texts.partiesLead[language]}
      width="wide"
      actions={
        all === 0 ? undefined : (
          <>
            {mayArrange ? add : null}
            {map}
          </>
        )
      }
    >
      {all === 0 ? (
        <EmptyState
          title={texts.noneTitle[language]}
          icon="building"
          action={
            <>
              {mayArrange ? add : null}
              <ButtonLink href="/activiteiten">{texts.toActivities[language]}</ButtonLink>
            </>
          }
        >
          <p>{texts.noneText[language]}</p>
        </EmptyState>
      ) : (
        <>
          {all > MANY || isFiltered(filter) ? (
            <PartyFilterForm filter={filter} countries={countries} language={language} />
          ) : null}
          {total === 0 ? (
            <EmptyState
              title={texts.noMatch[language]}
              icon="search"
              action={<ButtonLink href="/partijen">{texts.showAll[language]}</ButtonLink>}
            />
          ) : (
            <Listed {...shown} />
          )}
          <Paging page={page} pages={pages} total={total} size={PER_PAGE} hrefOf={hrefOf} />
        </>
      )}
    </Page>
  );
};
