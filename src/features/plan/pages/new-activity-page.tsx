import {
  Card,
  CardGrid,
  fill,
  type Language,
  Link,
  MoreInfo,
  Page,
  PostButton,
  Section,
  type View,
} from '../../../ui/index.ts';
import { type Sector, sectors, sectorTexts } from '../../organisation/index.ts';
import { inBoth } from '../running-activity.ts';
import { EMPTY_TEMPLATE } from '../policy.ts';
import type { PlanTemplate } from '../templates.ts';
import { texts } from '../texts.ts';

const countryTexts = { NL: texts.netherlands, BE: texts.belgium };

type Props = {
  view: View;
  templates: readonly PlanTemplate[];
  country: 'NL' | 'BE';
  sector: Sector | null;
  error?: string | undefined;
};

const TemplateCard = ({
  template,
  country,
  language,
}: {
  template: PlanTemplate;
  country: 'NL' | 'BE';
  language: Language;
}) => {
  const { content, id } = template;
  const empty = id === EMPTY_TEMPLATE;
  const title = empty ? texts.emptyTitle[language] : inBoth(content.title)[language];
  return (
    <Card
      title={title}
      tab={(empty ? texts.emptyTab : texts.template)[language]}
      level={3}
      footer={
        <PostButton action="/activiteiten" fields={{ template: id }} kind="primary" icon="arrow-right">
          {texts.startWith[language]}
          <span class="zv-hidden">: {title}</span>
        </PostButton>
      }
    >
      <p>{empty ? texts.emptyPlan[language] : inBoth(content.summary)[language]}</p>
      {content.country === country || empty ? null : (
        <p>{fill(texts.otherCountry[language], { country: countryTexts[content.country][language] })}</p>
      )}
    </Card>
  );
};

/** The examples of the own sector first, then an empty plan; the other sectors are folded, those of the own country first. */
export const NewActivityPage = ({ view, templates, country, sector: chosen, error }: Props) => {
  const { language } = view;
  const of = (sector: string) => templates.filter((template) => template.sector === sector);
  const own = (sector: string) => of(sector).some(({ content }) => content.country === country);
  const order = sectors
    .filter((sector) => sector !== 'anders' && of(sector).length > 0)
    .toSorted((a, b) => Number(b === chosen) - Number(a === chosen) || Number(own(b)) - Number(own(a)));
  const [first, ...others] = order;
  const cards = (sector: Sector) => (
    <CardGrid>
      {of(sector).map((template) => (
        <TemplateCard template={template} country={country} language={language} />
      ))}
    </CardGrid>
  );
  return (
    <Page
      view={view}
      title={texts.start[language]}
      lead={texts.newLead[language]}
      back={{ href: '/activiteiten', text: texts.activities[language] }}
      errors={error === undefined ? undefined : { template: error }}
      width="wide"
    >
      <p>
        <Link href="#leeg">{texts.toEmpty[language]}</Link>
      </p>
      {first === undefined ? null : <Section title={sectorTexts[first][language]}>{cards(first)}</Section>}
      {others.map((sector) => (
        <MoreInfo
          title={fill(texts.otherSectors[language], {
            sector: sectorTexts[sector][language],
            count: of(sector).length,
          })}
        >
          {cards(sector)}
        </MoreInfo>
      ))}
      <div id="leeg">
        <Section title={sectorTexts.anders[language]}>{cards('anders')}</Section>
      </div>
    </Page>
  );
};
