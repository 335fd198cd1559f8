import {
  Badge,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  List,
  Page,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { OddLooksShown } from '../views/read-odd-looks.ts';
import { kindTexts, resultTexts, viewTexts } from '../views/view-texts.ts';

type Props = OddLooksShown & { view: View };

/** Looks that stand out, week by week: what waits for a question first, then what was talked about. */
export const OddLooksPage = (props: Props) => {
  const { view, looks, until } = props;
  const { language } = view;
  const weeks = Map.groupBy(
    looks.filter(({ finding }) => finding === null),
    ({ week }) => week,
  );
  const found = looks.filter(({ finding }) => finding !== null);
  return (
    <Page
      view={view}
      title={viewTexts.title[language]}
      lead={viewTexts.lead[language]}
      back={{ href: '/toezicht', text: viewTexts.back[language] }}
    >
      {weeks.size === 0 ? (
        <EmptyState title={viewTexts.none[language]} icon="check">
          <p>{viewTexts.noneAbout[language]}</p>
        </EmptyState>
      ) : null}
      {[...weeks].map(([week, those]) => {
        const title = fill(viewTexts.week[language], { day: dateInWords(week, language) });
        return (
          <Section title={title}>
            <Looks {...props} looks={those} label={title} />
          </Section>
        );
      })}
      {found.length === 0 ? null : (
        <Section title={viewTexts.found[language]}>
          <Looks {...props} looks={found} label={viewTexts.found[language]} />
        </Section>
      )}
      {until === undefined ? null : <p>{fill(viewTexts.until[language], { day: dateInWords(until, language) })}</p>}
    </Page>
  );
};

const Looks = ({ view: { language }, looks, names, label }: Props & { label: string }) => (
  <List
    label={label}
    items={looks.map((look) => ({
      title: names.get(look.worker) ?? viewTexts.someone[language],
      href: `/toezicht/inzage/${look.id}`,
      text: `${dateInWords(look.lastAt.toISOString(), language)}, ${sayTimes(look, language)}`,
      badges: look.finding ? (
        <Badge kind="good">{resultTexts[look.finding.result].title[language]}</Badge>
      ) : (
        <>
          {look.kinds.map((kind) => (
            <Badge kind="neutral">{kindTexts[kind][language]}</Badge>
          ))}
        </>
      ),
    }))}
  />
);

const sayTimes = ({ looks }: OddLooksShown['looks'][number], language: Language) =>
  looks === 1 ? viewTexts.once[language] : fill(viewTexts.times[language], { number: looks });
