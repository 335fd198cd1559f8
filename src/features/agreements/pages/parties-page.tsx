import {
  Badge,
  type BadgeKind,
  ButtonLink,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  Page,
  Table,
  type View,
} from '../../../ui/index.ts';
import type { Party, PartiesPage as Shown } from '../list-parties.ts';
import { type AgreementState, agreementState, type Term } from '../policy.ts';
import { kindTexts, roleTexts, stateTexts, texts } from '../texts.ts';

const badgeOf: Record<AgreementState | 'none', BadgeKind> = {
  'in-force': 'good',
  'ends-soon': 'attention',
  'not-yet': 'neutral',
  lapsed: 'stop',
  none: 'stop',
};

export const sayTerm = ({ from, until }: Term, language: Language): string =>
  until === null
    ? fill(texts.since[language], { from: dateInWords(from, language) })
    : fill(texts.between[language], { from: dateInWords(from, language), until: dateInWords(until, language) });

/** The agreement that counts today, or the newest. */
const current = ({ agreements, state }: Party, today: string) =>
  agreements.find((agreement) => agreementState(agreement, today) === state) ?? agreements[0];

const Stands = ({ party, language }: { party: Party; language: Language }) => {
  if (party.state === 'none' && !party.needed) return <Badge>{texts.notNeeded[language]}</Badge>;
  const stopped = party.needed && party.state !== 'in-force' && party.state !== 'ends-soon';
  return (
    <div>
      <Badge kind={badgeOf[party.state]}>{stateTexts[party.state][language]}</Badge>
      {stopped ? <p>{texts.flowStopped[language]}</p> : null}
    </div>
  );
};

const Next = ({ party, today, language }: { party: Party; today: string; language: Language }) => {
  const agreement = current(party, today);
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

export const PartiesPage = ({ view, parties, today, mayArrange }: Shown & { view: View }) => {
  const { language } = view;
  const heads = [texts.party, texts.role, texts.agreement, texts.term, ...(mayArrange ? [texts.next] : [])];
  return (
    <Page view={view} title={texts.parties[language]} lead={texts.partiesLead[language]} width="wide">
      {parties.length === 0 ? (
        <EmptyState
          title={texts.noneTitle[language]}
          icon="building"
          action={<ButtonLink href="/activiteiten">{texts.toActivities[language]}</ButtonLink>}
        >
          <p>{texts.noneText[language]}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.parties[language]}
          head={heads.map((text) => text[language])}
          rows={parties.map((party) => {
            const agreement = current(party, today);
            return [
              party.name,
              roleTexts[party.role][language],
              <Stands party={party} language={language} />,
              agreement ? `${kindTexts[agreement.kind][language]}, ${sayTerm(agreement, language).toLowerCase()}` : '–',
              ...(mayArrange ? [<Next party={party} today={today} language={language} />] : []),
            ];
          })}
        />
      )}
    </Page>
  );
};
