import { ButtonLink, Card, dateInWords, fill, Page, Section, type View } from '../../../ui/index.ts';
import { towards } from '../check/recipients.ts';
import type { OutcomePage } from '../outcome/weigh-check.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';
import { askingOf } from './way-out.tsx';

/** Who referred hears nothing back: the script, and the one way in which the person can open it (S2.15–16, T-04). */
export const WallPage = ({ view, outcome }: { view: View; outcome: OutcomePage }) => {
  const { language } = view;
  const { check, person } = outcome;
  const name = { person: person?.callName ?? '' };
  return (
    <Page
      view={view}
      title={texts.wallTitle[language]}
      lead={texts.wallLead[language]}
      above={person?.callName}
      back={{ href: `/delen/${check.id}/met-wie`, text: texts.changeAnswers[language] }}
      width="narrow"
    >
      <Opened view={view} outcome={outcome} />
      <Card title={texts.wallScript[language]} icon="phone" tone="accent">
        {[texts.wallLine1, texts.wallLine2, texts.wallLine3].map((line) => (
          <p>{line[language]}</p>
        ))}
      </Card>
      <Section title={texts.also[language]}>
        <p>{fill(texts.wallOpen[language], name)}</p>
        <p>{fill(texts.wallThrough[language], name)}</p>
        <ButtonLink
          href={`/clienten/${check.client ?? ''}/${askingOf(towards(check.answers.to))}`}
          icon="message-question"
        >
          {texts.wallAsk[language]}
        </ButtonLink>
      </Section>
      <Section title={texts.notShare[language]}>
        <p>{texts.notShareAbout[language]}</p>
        <ButtonLink href={`/delen/${check.id}/vastleggen/not-shared`} icon="lock">
          {texts.notShare[language]}
        </ButtonLink>
      </Section>
    </Page>
  );
};

/** The one exception: what the person wants told. To whom, and in which words, stands on the page of the client. */
const Opened = ({ view: { language }, outcome: { check, person, opened } }: { view: View; outcome: OutcomePage }) => (
  <>
    {opened.map(({ id, item, until }) => (
      <Card title={texts.wallOpened[language]} icon="lock-open">
        <p>
          {fill(texts.wallOpenedAbout[language], {
            person: person?.callName ?? '',
            date: dateInWords(until, language),
            item,
          })}
        </p>
        <ButtonLink href={`/clienten/${check.client ?? ''}/doorverwijzer/opening/${id}`} icon="phone">
          {texts.wallTell[language]}
        </ButtonLink>
      </Card>
    ))}
  </>
);
