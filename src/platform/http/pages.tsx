import type { Check, Decision } from '../../gate/decision.ts';
import { stopsOf } from '../../gate/decide.ts';
import { type NameOf, sayAlternative, sayReason, sayStep } from '../../gate/texts.ts';
import {
  ButtonLink,
  type CheckRow,
  type Language,
  OutcomeCard,
  Page,
  PlainPage,
  PostButton,
  TenChecks,
  type Text,
  type View,
} from '../../ui/index.ts';
import type { Stop, Way } from './bind.tsx';

const texts = {
  unchecked: { nl: 'nog na te kijken door een jurist', en: 'to be checked by a lawyer' },
  stopped: { nl: 'Zo nog niet. Dit kan wel.', en: 'Not like this. This is possible.' },
  consult: { nl: 'Overleg eerst. Dit kan wel.', en: 'Consult first. This is possible.' },
  back: { nl: 'Terug', en: 'Back' },
  allChecks: { nl: 'De tien vragen bij deze beslissing', en: 'The ten questions of this decision' },
  notFound: { nl: 'Deze pagina is er niet', en: 'This page is not here' },
  notFoundAbout: {
    nl: 'Misschien klopt het adres niet, of hoort dit bij iemand anders. Ga terug, of begin opnieuw.',
    en: 'Perhaps the address is wrong, or this belongs to somebody else. Go back, or start again.',
  },
  unexpected: { nl: 'Er ging iets mis bij ons', en: 'Something went wrong on our side' },
  unexpectedAbout: {
    nl: 'Er is niets half bewaard. Probeer het opnieuw. Lukt het niet? Geef dan dit nummer door:',
    en: 'Nothing was saved by half. Try again. Does it fail again? Then pass on this number:',
  },
  unreadable: { nl: 'Dit formulier kwam niet goed aan', en: 'This form did not arrive well' },
  unreadableAbout: {
    nl: 'Er stonden tekens in die we niet kunnen lezen. Er is niets bewaard. Ga terug en probeer het opnieuw.',
    en: 'It held characters that we cannot read. Nothing was saved. Go back and try again.',
  },
  tooLarge: {
    nl: 'De tekst is te lang voor één keer. Er is niets bewaard. Ga terug en maak de tekst korter.',
    en: 'The text is too long for one time. Nothing was saved. Go back and make it shorter.',
  },
  begin: { nl: 'Naar het begin', en: 'To the start' },
} as const satisfies Record<string, Text>;

const lawOf = ({ law }: Check, language: Language) =>
  law.map(({ law: name, article, text, textEn, checked }) => {
    const said = language === 'nl' ? text : textEn;
    return { law: name, article, text: checked ? said : `${said} (${texts.unchecked[language]})` };
  });

/** The ten checks of a decision as rows for `TenChecks`. */
export const checkRows = ({ checks }: Decision, language: Language, nameOf?: NameOf): CheckRow[] =>
  checks.map((check) => ({
    step: check.step,
    title: sayStep(check.step, language),
    result: check.result,
    text: sayReason(check, language, nameOf),
    law: lawOf(check, language),
  }));

const WayButton = ({ way, first }: { way: Way; first: boolean }) => {
  const kind = first ? 'primary' : 'secondary';
  return 'href' in way ? (
    <ButtonLink href={way.href} kind={kind}>
      {way.text}
    </ButtonLink>
  ) : (
    <PostButton action={way.post} fields={way.fields ?? {}} kind={kind}>
      {way.text}
    </PostButton>
  );
};

/** Two ways to one place are one button. */
const distinct = (ways: readonly Way[]) =>
  ways.filter(
    (way, at) => !('href' in way) || ways.findIndex((other) => 'href' in other && other.href === way.href) === at,
  );

/** What somebody can also do, away from the screen. To lift secrecy is to ask for consent: it is said once. */
function withoutButton({ alternatives }: Decision, { ways }: Stop, language: Language): string[] {
  const said = new Set(ways.map(({ title }) => title));
  const kinds = new Set(alternatives.map(({ kind }) => kind));
  const asking = (['lift-secrecy', 'ask-consent'] as const).filter((kind) => kinds.has(kind));
  const isAsked = asking.some((kind) => said.has(sayAlternative({ kind }, language)));
  for (const kind of asking.slice(isAsked ? 0 : 1)) kinds.delete(kind);
  return [...kinds].map((kind) => sayAlternative({ kind }, language)).filter((title) => !said.has(title));
}

type StoppedPageProps = { view: View; decision: Decision; stop: Stop; back?: string | undefined };

/** An act that the plan does not allow like this: never a bare no. `back` is the page somebody came from. */
export const StoppedPage = ({ view, decision, stop, back }: StoppedPageProps) => {
  const { language } = view;
  const [check, ...more] = stopsOf(decision);
  const stopStep = (each: Check) => ({
    step: each.step,
    title: sayStep(each.step, language),
    reason: sayReason(each, language, stop.nameOf),
  });
  return (
    <Page
      view={view}
      title={texts[decision.outcome === 'consult' ? 'consult' : 'stopped'][language]}
      width="narrow"
      back={back === undefined ? undefined : { href: back, text: texts.back[language] }}
    >
      <OutcomeCard
        outcome={decision.outcome}
        titled={false}
        {...(stop.asked !== undefined && { asked: stop.asked })}
        possible={distinct(stop.ways).map((way, at) => ({
          title: way.title,
          action: <WayButton way={way} first={at === 0} />,
        }))}
        also={withoutButton(decision, stop, language)}
        stop={check ? stopStep(check) : null}
        moreStops={more.map(stopStep)}
        law={check ? lawOf(check, language) : []}
      />
      <details class="zv-more">
        <summary>{texts.allChecks[language]}</summary>
        <TenChecks checks={checkRows(decision, language, stop.nameOf)} />
      </details>
    </Page>
  );
};

const Neutral = ({ view, title, children }: { view: View; title: keyof typeof texts; children?: unknown }) => (
  <PlainPage view={view} title={texts[title][view.language]}>
    <p>{children}</p>
    <ButtonLink href="/">{texts.begin[view.language]}</ButtonLink>
  </PlainPage>
);

/** The same for what is not there, what is not yours, and what you may not see. */
export const NotFoundPage = ({ view }: { view: View }) => (
  <Neutral view={view} title="notFound">
    {texts.notFoundAbout[view.language]}
  </Neutral>
);

export const UnexpectedPage = ({ view, reference }: { view: View; reference: string }) => (
  <Neutral view={view} title="unexpected">
    {texts.unexpectedAbout[view.language]} <code>{reference}</code>
  </Neutral>
);

export const UnreadableFormPage = ({ view, tooLarge }: { view: View; tooLarge: boolean }) => (
  <Neutral view={view} title="unreadable">
    {texts[tooLarge ? 'tooLarge' : 'unreadableAbout'][view.language]}
  </Neutral>
);
