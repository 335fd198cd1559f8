import {
  ButtonLink,
  DataMap,
  EmptyState,
  fill,
  FilterForm,
  List,
  Page,
  Paging,
  Section,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { type ActivityMap, IN_PICTURE, type OrganisationMap } from '../map/read-map.ts';
import { mapTexts as texts } from '../texts-map.ts';

const PerActivity = ({ view: { language }, map }: { view: View; map: OrganisationMap }) => (
  <Section title={texts.perActivity[language]}>
    <List
      label={texts.perActivity[language]}
      items={map.activities.map(({ id, title }) => ({
        title: title[language],
        href: `/activiteiten/${id}/gegevenskaart`,
      }))}
    />
    {map.counted > map.activities.length ? (
      <p>{fill(texts.more[language], { n: map.counted - map.activities.length })}</p>
    ) : null}
  </Section>
);

/** The whole organisation, from plans that run. */
export const DataMapPage = ({ view, map }: { view: View; map: OrganisationMap }) => {
  const { language } = view;
  const { model, sought, page, pages, counted, total, any } = map;
  const hrefOf = (number: number) => `/gegevenskaart?zoek=${encodeURIComponent(sought)}&pagina=${number}`;
  const toParties = <ButtonLink href="/partijen">{texts.parties[language]}</ButtonLink>;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} width="wide" actions={toParties}>
      {any ? (
        <>
          <FilterForm action="/gegevenskaart" label={texts.search[language]}>
            <TextField name="zoek" label={texts.search[language]} type="search" value={sought} optional />
          </FilterForm>
          {counted === 0 ? (
            <EmptyState
              title={texts.noMatch[language]}
              icon="search"
              action={<ButtonLink href="/gegevenskaart">{texts.whole[language]}</ButtonLink>}
            />
          ) : (
            <>
              <p>{fill(texts.about[language], { n: counted, total })}</p>
              <DataMap model={model} language={language} />
              <Paging page={page} pages={pages} total={total} size={IN_PICTURE} hrefOf={hrefOf} />
              <PerActivity view={view} map={map} />
            </>
          )}
        </>
      ) : (
        <EmptyState
          title={texts.noneTitle[language]}
          icon="share"
          action={<ButtonLink href="/activiteiten">{texts.toActivities[language]}</ButtonLink>}
        >
          <p>{texts.noneText[language]}</p>
        </EmptyState>
      )}
    </Page>
  );
};

/** One activity, with a click to the step of its plan. */
export const ActivityMapPage = ({ view, map }: { view: View; map: ActivityMap }) => {
  const { language } = view;
  const title = map.title[language];
  return (
    <Page
      view={view}
      title={fill(texts.ofActivity[language], { title })}
      lead={texts.activityLead[language]}
      back={{ href: `/activiteiten/${map.id}`, text: title }}
      width="wide"
      actions={<ButtonLink href="/gegevenskaart">{texts.whole[language]}</ButtonLink>}
    >
      <DataMap model={map.model} language={language} />
    </Page>
  );
};
