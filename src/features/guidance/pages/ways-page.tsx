import { Badge, ButtonLink, List, MoreInfo, Page, Section, type View } from '../../../ui/index.ts';
import { type Fit, fits } from '../policy.ts';
import { fitTexts, texts } from '../texts.ts';
import type { KnownWay, Ways } from '../ways.ts';

/** Three shelves: what a way is good for. What is possible stands first. */
export const WaysPage = ({ view, known }: { view: View; known: Ways }) => {
  const { language } = view;
  return (
    <Page view={view} title={texts.ways[language]} lead={texts.waysLead[language]}>
      {fits.map((fit) => (
        <Shelf fit={fit} view={view} known={known} />
      ))}
      <MoreInfo title={texts.links[language]}>
        <p>{texts.planDecides[language]}</p>
        <p>
          <a class="utrecht-link" href="/wegwijzer">
            {texts.links[language]}
          </a>
        </p>
      </MoreInfo>
      {known.mayDecide ? (
        <ButtonLink href="/kanalen/nieuw" icon="plus">
          {texts.add[language]}
        </ButtonLink>
      ) : null}
    </Page>
  );
};

const Shelf = ({ fit, view, known }: { fit: Fit; view: View; known: Ways }) => {
  const { language } = view;
  const ways = known.ways.filter((way) => way.fit === fit);
  if (ways.length === 0) return null;
  const title = fitTexts[fit].title[language];
  return (
    <Section title={title}>
      <List label={title} items={ways.map((way) => lineOf(way, view, known.mayDecide))} />
      {fit === 'never' ? (
        <p>
          <strong>{texts.instead[language]}:</strong> {texts.insteadText[language]}
        </p>
      ) : null}
    </Section>
  );
};

function lineOf(way: KnownWay, { language }: View, mayDecide: boolean) {
  return {
    title: way.name,
    text: way.why,
    ...(mayDecide ? { href: `/kanalen/${way.id}` } : {}),
    badges: (
      <>
        {way.ours ? <Badge kind="good">{texts.ours[language]}</Badge> : null}
        {way.decidedAt ? <Badge kind="accent">{texts.decided[language]}</Badge> : null}
      </>
    ),
  };
}
