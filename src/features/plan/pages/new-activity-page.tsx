import { Card, CardGrid, fill, Page, PostButton, type View } from '../../../ui/index.ts';
import { inBoth } from '../running-activity.ts';
import type { PlanTemplate } from '../templates.ts';
import { texts } from '../texts.ts';

const countryTexts = { NL: texts.netherlands, BE: texts.belgium };

type Props = { view: View; templates: readonly PlanTemplate[]; country: 'NL' | 'BE'; error?: string | undefined };

export const NewActivityPage = ({ view, templates, country, error }: Props) => {
  const { language } = view;
  const foreign = ({ content }: PlanTemplate) =>
    content.country === country
      ? null
      : fill(texts.otherCountry[language], { country: countryTexts[content.country][language] });
  return (
    <Page
      view={view}
      title={texts.start[language]}
      lead={texts.newLead[language]}
      back={{ href: '/activiteiten', text: texts.activities[language] }}
      errors={error === undefined ? undefined : { template: error }}
      width="wide"
    >
      <CardGrid>
        {templates.map((template) => (
          <Card
            title={inBoth(template.content.title)[language]}
            tab={texts.template[language]}
            footer={
              <PostButton action="/activiteiten" fields={{ template: template.id }} kind="primary" icon="arrow-right">
                {texts.startWith[language]}
                <span class="zv-hidden">: {inBoth(template.content.title)[language]}</span>
              </PostButton>
            }
          >
            <p>{inBoth(template.content.summary)[language]}</p>
            {foreign(template) ? <p>{foreign(template)}</p> : null}
          </Card>
        ))}
      </CardGrid>
    </Page>
  );
};
