import {
  Badge,
  ButtonLink,
  Card,
  CardGrid,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  Page,
  PostButton,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { CovenantLine } from '../read-covenant.ts';
import { texts } from '../texts/texts.ts';
import { sayGapCount, StateBadge } from './frame.tsx';

const sayParties = (names: readonly string[], language: Language): string =>
  fill(texts.partyCount[language], {
    n: names.length,
    names: names.slice(0, 6).join(', ') + (names.length > 6 ? ' …' : ''),
  });

const Line = ({ line, language }: { line: CovenantLine; language: Language }) => {
  const { id, title, state, parties, until, signed, gaps, draft } = line;
  return (
    <Card
      title={title}
      href={`/convenanten/${id}`}
      icon="heart-handshake"
      badge={<StateBadge state={state} language={language} />}
    >
      <p>{sayParties(parties, language)}</p>
      <p>
        {texts.until[language]}: {until === null ? texts.noEnd[language] : dateInWords(until, language)}
      </p>
      <p>
        {signed ? <Badge kind="accent">{fill(texts.signedCount[language], signed)}</Badge> : null}{' '}
        {gaps > 0 ? <Badge kind="attention">{sayGapCount(gaps, language)}</Badge> : null}{' '}
        {draft && state !== 'draft' ? <Badge kind="neutral">{texts.nextVersion[language]}</Badge> : null}
      </p>
    </Card>
  );
};

/** All covenants. */
export const CovenantsPage = ({ view, lines, mayArrange }: ListProps) => {
  const { language } = view;
  const begin = (
    <ButtonLink href="/convenanten/nieuw" icon="plus">
      {texts.begin[language]}
    </ButtonLink>
  );
  return (
    <Page
      view={view}
      title={texts.covenants[language]}
      lead={texts.covenantsLead[language]}
      width="wide"
      actions={mayArrange && lines.length > 0 ? begin : undefined}
    >
      {lines.length === 0 ? (
        <EmptyState title={texts.noneTitle[language]} icon="heart-handshake" action={mayArrange ? begin : undefined}>
          {(mayArrange ? texts.noneText : texts.noneReader)[language]}
        </EmptyState>
      ) : (
        <CardGrid>
          {lines.map((line) => (
            <Line line={line} language={language} />
          ))}
        </CardGrid>
      )}
    </Page>
  );
};
type ListProps = { view: View; lines: readonly CovenantLine[]; mayArrange: boolean };

/** The good examples to begin with. */
export const BeginPage = ({
  view,
  examples,
}: {
  view: View;
  examples: readonly { id: string; title: Text; about: Text }[];
}) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.chooseTitle[language]}
      lead={texts.chooseLead[language]}
      back={{ href: '/convenanten', text: texts.backAll[language] }}
    >
      <CardGrid>
        {examples.map(({ id, title, about }) => (
          <Card
            title={title[language]}
            icon="heart-handshake"
            footer={
              <PostButton action="/convenanten" fields={{ voorbeeld: id }}>
                {texts.chooseThis[language]}
                <span class="zv-hidden">: {title[language]}</span>
              </PostButton>
            }
          >
            <p>{about[language]}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  );
};
