import { Card, CardGrid, fill, type Language, Page, PostButton, Section, type View } from '../../../ui/index.ts';
import { sectors, sectorTexts } from '../../organisation/index.ts';
import { inBoth } from '../running-activity.ts';
import type { PlanTemplate } from '../templates.ts';
import { texts } from '../texts.ts';

const countryTexts = { NL: texts.netherlands, BE: texts.belgium };

type Props = { view: View; templates: readonly PlanTemplate[]; country: 'NL' | 'BE'; error?: string | undefined };

const TemplateCard = ({
  template,
  country,
  language,
}: {
  template: PlanTemplate;
  country: 'NL' | 'BE';
  language: Language;
}) => {
  const { content, id, sector } = template;
  const title = inBoth(content.title)[language];
  return (
    <Card
      title={title}
      tab={texts.template[language]}
      level={3}
      footer={
        <PostButton action="/activiteiten" fields={{ template: id }} kind="primary" icon="arrow-right">
          {texts.startWith[language]}
          <span class="zv-hidden">: {title}</span>
        </PostButton>
      }
    >
      <p>{sector === 'anders' ? texts.emptyPlan[language] : inBoth(content.summary)[language]}</p>
      {content.country === country || sector === 'anders' ? null : (
        <p>{fill(texts.otherCountry[language], { country: countryTexts[content.country][language] })}</p>
      )}
    </Card>
  );
};

/** The examples by sector, those of the own country first; at the end an empty plan. */
export const NewActivityPage = ({ view, templates, country, error }: Props) => {
  const { language } = view;
  const of = (sector: string) => templates.filter((template) => template.sector === sector);
  const own = (sector: string) => of(sector).some(({ content }) => content.country === country);
  const order = sectors
    .filter((sector) => of(sector).length > 0)
    .toSorted((a, b) => Number(a === 'anders') - Number(b === 'anders') || Number(own(b)) - Number(own(a)));
  return (
    <Page
      view={view}
      title={texts.start[language]}
      lead={texts.newLead[language]}
      back={{ href: '/activiteiten', text: texts.activities[language] }}
      errors={error === undefined ? undefined : { template: error }}
      width="wide"
    >
      {order.map((sector) => (
        <Section title={sectorTexts[sector][language]}>
          <CardGrid>
            {of(sector).map((template) => (
              <TemplateCard template={template} country={country} language={language} />
            ))}
          </CardGrid>
        </Section>
      ))}
    </Page>
  );
};
