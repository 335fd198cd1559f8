import type { Child } from 'hono/jsx';
import { useText } from '../language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { fill } from '../texts.ts';
import { LawInfo, type LawReference } from './law.tsx';

export type OutcomeKind = 'yes' | 'yes-if' | 'consult' | 'not-like-this';

export type OutcomeCardProps = {
  outcome: OutcomeKind;
  /** What was asked, in one sentence: "Je wilt het verslag sturen aan de huisarts." */
  asked?: Child;
  /** What is possible, the best way first; `action` is the button that does it. */
  possible: readonly { title: Child; text?: Child; action?: Child; done?: boolean }[];
  /** The heading above what is possible; "Dit kan wel" unless told. */
  possibleTitle?: Child;
  /** The step of the plan that stops it, with the reason. */
  stop?: { step: number; title: string; reason: Child } | null;
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
      <li class="zv-outcome__way">
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

const Stop = ({ stop }: { stop: NonNullable<OutcomeCardProps['stop']> }) => {
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

/** The answer to "may this?": never a bare no. First what is possible, then what stops it, then the law. */
export const OutcomeCard = ({
  outcome,
  asked,
  possible,
  possibleTitle,
  stop,
  law = [],
  level = 2,
  children,
}: OutcomeCardProps) => {
  const text = useText();
  const Heading = level === 1 ? 'h1' : 'h2';
  const Part = level === 1 ? 'h2' : 'h3';
  return (
    <section class={`zv-outcome zv-outcome--${outcome}`} aria-labelledby="uitkomst">
      <div class="zv-outcome__head">
        <Icon name={looks[outcome].icon} size="large" />
        <Heading id="uitkomst">{text(looks[outcome].text)}</Heading>
        {asked ? <p class="zv-outcome__asked">{asked}</p> : null}
      </div>
      <div class="zv-outcome__body">
        {possible.length > 0 ? (
          <>
            <Part>{possibleTitle ?? text('outcomePossible')}</Part>
            <Possible possible={possible} />
          </>
        ) : null}
        {stop ? (
          <>
            <Part>{text('outcomeWhy')}</Part>
            <Stop stop={stop} />
          </>
        ) : null}
        <LawInfo law={law} />
        {children}
      </div>
    </section>
  );
};
