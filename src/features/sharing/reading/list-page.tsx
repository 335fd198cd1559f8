import {
  Badge,
  ButtonLink,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  List,
  Page,
  type View,
} from '../../../ui/index.ts';
import type { Row as SheetRow } from '../../../platform/sheets/index.ts';
import type { DecisionList, ListedDecision } from './list-decisions.ts';
import { texts } from './texts.ts';
import { sayChosen } from './words-of-decision.ts';

const badgeKinds = { due: 'neutral', late: 'stop', waits: 'attention', 'look-again': 'stop', told: 'good' } as const;
const badgeTexts = {
  due: { nl: 'Nog te vertellen', en: 'To be told' },
  late: { nl: 'Vertel het nu', en: 'Tell it now' },
  waits: { nl: 'Vertellen wacht', en: 'Telling waits' },
  'look-again': { nl: 'Kijk opnieuw', en: 'Look again' },
  told: { nl: 'Verteld', en: 'Told' },
} as const;

const badgesOf = ({ telling, followsRoute }: ListedDecision, language: Language) => (
  <>
    {telling ? <Badge kind={badgeKinds[telling]}>{badgeTexts[telling][language]}</Badge> : null}
    {followsRoute ? null : <Badge kind="accent">{texts.offRoute[language]}</Badge>}
  </>
);

/** Every decision about one client, newest first. */
export const DecisionListPage = ({ view, list }: { view: View; list: DecisionList }) => {
  const { language } = view;
  const { client, callName, decisions } = list;
  const begin = (
    <ButtonLink href={`/clienten/${client}/delen`} kind="primary" icon="shield-check">
      {texts.begin[language]}
    </ButtonLink>
  );
  return (
    <Page
      view={view}
      title={texts.list[language]}
      lead={fill(texts.listLead[language], { name: callName })}
      above={callName}
      back={{ href: `/clienten/${client}`, text: texts.toClient[language] }}
      actions={decisions.length > 0 ? begin : undefined}
    >
      {decisions.length === 0 ? (
        <EmptyState title={texts.listEmpty[language]} icon="list-check" action={begin}>
          {texts.listEmptyAbout[language]}
        </EmptyState>
      ) : (
        <>
          <List
            label={texts.list[language]}
            items={decisions.map((each) => ({
              title: sayChosen(each, each.recipientName, language),
              href: `/afwegingen/${each.id}`,
              text: [dateInWords(each.decidedAt, language), fill(texts.by[language], { name: each.by })].join(', '),
              badges: badgesOf(each, language),
            }))}
          />
          <ButtonLink href={`/clienten/${client}/afwegingen.csv`} icon="download">
            {texts.listFile[language]}
          </ButtonLink>
        </>
      )}
    </Page>
  );
};

/** The same as rows of a file. */
export const decisionRows = ({ decisions }: DecisionList, language: Language): SheetRow[] => [
  [texts.when, texts.decisionHead, texts.fields, texts.reasonHead, texts.byHead, texts.told].map(
    (text) => text[language],
  ),
  ...decisions.map((each) => [
    each.decidedAt.toISOString().slice(0, 10),
    sayChosen(each, each.recipientName, language),
    each.fields.join(', '),
    each.reasons,
    each.by,
    each.telling ? badgeTexts[each.telling][language] : '',
  ]),
];
