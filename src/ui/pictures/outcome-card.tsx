import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { fill } from '../texts.ts';
import { LawInfo, type LawReference } from './law.tsx';

export type OutcomeKind = 'yes' | 'yes-if' | 'consult' | 'not-like-this';

type StopStep = { step: number; title: string; reason: Child };

export type OutcomeCardProps = {
  outcome: OutcomeKind;
  /** What was asked, in one sentence: "Je wilt het verslag sturen aan de huisarts." */
  asked?: Child;
  /** False where the heading of the page says the outcome already. */
  titled?: boolean;
  /** What is possible, the best way first; `action` is the button that does it. */
  possible: readonly { title: Child; text?: Child; action?: Child; done?: boolean }[];
  /** The heading above what is possible; "Dit kan wel" unless told. */
  possibleTitle?: Child;
  /** What is possible away from the screen, as sentences: never beside buttons. */
  also?: readonly Child[];
  /** The step of the plan that stops it, with the reason. */
  stop?: StopStep | null;
  /** Further steps that stop it. */
  moreStops?: readonly StopStep[];
  law?: readonly LawReference[];
  level?: 1 | 2;
  /** Room for more, such as the ten checks or a form to deviate. */
  children?: Child;
};

const looks: Record<
  OutcomeKind,
  { icon: IconName; text: 'outcomeYes' | 'outcomeYesIf' | 'outcomeConsult' | 'outcomeNotLikeThis' }
> = {
  yes: { icon: 'circle-check', text: 'outcomeYes' },
  'yes-if': { icon: 'list-check', text: 'outcomeYesIf' },
  consult: { icon: 'message', text: 'outcomeConsult' },
  'not-like-this': { icon: 'arrow-right', text: 'outcomeNotLikeThis' },
};

const Possible = ({ possible }: Pick<OutcomeCardProps, 'possible'>) => (
  <ul class="zv-outcome__list">
    {possible.map((way) => (
      <li class={way.action ? 'zv-outcome__way zv-outcome__way--with-action' : 'zv-outcome__way'}>
        <Icon name={way.done === false ? 'clock' : 'circle-check'} size="large" />
        <div class="zv-outcome__way-text">
          <p class="zv-outcome__way-title">{way.title}</p>
          {way.text ? <p>{way.text}</p> : null}
        </div>
        {way.action ? <div class="zv-outcome__action">{way.action}</div> : null}
      </li>
    ))}
  </ul>
);

const Stop = ({ stop }: { stop: StopStep }) => {
  const text = useText();
  return (
    <div class="zv-outcome__stop">
      <span class="zv-outcome__step" aria-hidden="true">
        {stop.step}
      </span>
      <div>
        <p class="zv-outcome__stop-title">
          {fill(text('step'), { n: stop.step })}: {stop.title}
        </p>
        <p>{stop.reason}</p>
      </div>
    </div>
  );
};

const Also = ({ also, alone }: { also: readonly Child[]; alone: boolean }) => {
  const text = useText();
  if (also.length === 0) return null;
  return (
    <>
      <p class="zv-outcome__small-title">{text(alone ? 'outcomePossible' : 'outcomeAlso')}</p>
      <ul class="zv-outcome__lines">
        {also.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
};

const MoreStops = ({ stops }: { stops: readonly StopStep[] }) => {
  const text = useText();
  if (stops.length === 0) return null;
  return (
    <>
      <p class="zv-outcome__small-title">{text('outcomeWhyMore')}</p>
      <ul class="zv-outcome__lines">
        {stops.map((stop) => (
          <li>
            <strong>
              {fill(text('step'), { n: stop.step })}: {stop.title}.
            </strong>{' '}
            {stop.reason}
          </li>
        ))}
      </ul>
    </>
  );
};

const Head = ({ outcome, asked, level = 2, titled = true }: OutcomeCardProps) => {
  const text = useText();
  const Heading = level === 1 ? 'h1' : 'h2';
  if (!titled && !asked) return null;
  return (
    <div class="zv-outcome__head">
      <Icon name={looks[outcome].icon} size="large" />
      {titled ? <Heading id="uitkomst">{text(looks[outcome].text)}</Heading> : null}
      {asked ? <p class="zv-outcome__asked">{asked}</p> : null}
    </div>
  );
};

/** The answer to "may this?": never a bare no. First what is possible, then what stops it, then the law. */
export const OutcomeCard = (props: OutcomeCardProps) => {
  const {
    outcome,
    possible,
    possibleTitle,
    also = [],
    stop,
    moreStops = [],
    law = [],
    level = 2,
    titled = true,
  } = props;
  const text = useText();
  const Part = level === 1 || !titled ? 'h2' : 'h3';
  const named = titled ? { 'aria-labelledby': 'uitkomst' } : { 'aria-label': text(looks[outcome].text) };
  return (
    <section class={`zv-outcome zv-outcome--${outcome}`} {...named}>
      <Head {...props} />
      <div class="zv-outcome__body">
        {possible.length > 0 ? (
          <>
            <Part>{possibleTitle ?? text('outcomePossible')}</Part>
            <Possible possible={possible} />
          </>
        ) : null}
        <Also also={also} alone={possible.length === 0} />
        {stop ? (
          <>
            <Part>{text('outcomeWhy')}</Part>
            <Stop stop={stop} />
            <MoreStops stops={moreStops} />
          </>
        ) : null}
        <LawInfo law={law} />
        {props.children}
      </div>
    </section>
  );
};
