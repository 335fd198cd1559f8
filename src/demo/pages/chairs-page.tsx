import { ButtonLink, Card, CardGrid, fill, Page, PostButton, Section, type View } from '../../ui/index.ts';
import type { Cast } from '../story.ts';
import { texts } from '../texts.ts';

/** Whose chair to take: one card per person, with what there is to do. */
export const ChairsPage = ({ view, cast, restarted }: { view: View; cast: Cast; restarted: boolean }) => {
  const { language } = view;
  const notice = restarted ? { kind: 'success' as const, text: texts.resetDone[language] } : null;
  const houses = [...new Set(cast.personas.map(({ organisationName }) => organisationName))];
  return (
    <Page view={{ ...view, notice }} title={texts.title[language]} lead={texts.lead[language]} width="wide">
      {houses.map((house) => (
        <Section title={house}>
          <CardGrid>
            {cast.personas
              .filter(({ organisationName }) => organisationName === house)
              .map((persona) => (
                <Card
                  title={persona.name}
                  level={3}
                  footer={
                    <PostButton action={`/demo/stoel/${persona.id}`} kind="secondary">
                      {texts.sit[language]}
                    </PostButton>
                  }
                >
                  <p>{persona.role[language]}</p>
                  <p>
                    <strong>{texts.tryThis[language]}</strong> {persona.tryThis[language]}
                  </p>
                </Card>
              ))}
          </CardGrid>
        </Section>
      ))}
      <Section title={texts.scan[language]}>
        <p>{texts.scanAbout[language]}</p>
        <ButtonLink href="/demo/privacyscan" icon="list-check">
          {texts.startScan[language]}
        </ButtonLink>
      </Section>
      <Section title={texts.asClient[language]}>
        <p>{texts.asClientAbout[language]}</p>
        <p>
          {fill(texts.agreedWord[language], { who: cast.agreedWord.who })} <strong>{cast.agreedWord.word}</strong>
        </p>
        <ButtonLink href="/demo/postvak">{texts.outbox[language]}</ButtonLink>
      </Section>
    </Page>
  );
};
