import { useText } from '../language.ts';
import { fill } from '../texts.ts';

export type StepState = 'empty' | 'half' | 'full';

export type StepDot = {
  number: number;
  title: string;
  state: StepState;
  href?: string | undefined;
  /** Comments that wait for somebody; shown as a number at the dot. */
  comments?: number | undefined;
  /** Things that a step still waits for, also when it was discussed; shown as words under its title. */
  waiting?: number | undefined;
  /** People talked about it, whatever still waits. */
  discussed?: boolean | undefined;
};

const stateText = { empty: 'stepEmpty', half: 'stepHalf', full: 'stepFull' } as const;

/** How many comments wait, at the upper right of a dot. */
const Count = ({ value }: { value: number }) => (
  <>
    <circle class="zv-step__count" cx="35" cy="9" r="8.5" />
    <text class="zv-step__count-text" x="35" y="13" text-anchor="middle">
      {value > 9 ? '9+' : value}
    </text>
  </>
);

/** The line runs behind the dots; half a dot is drawn as a half circle, so it also works without colour. */
const Dot = ({ step, current }: { step: StepDot; current: boolean }) => (
  <svg class="zv-step__dot" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" focusable="false">
    {current ? <circle class="zv-step__halo" cx="22" cy="22" r="20.5" /> : null}
    <circle class={`zv-step__ring zv-step__ring--${step.state}`} cx="22" cy="22" r="15.5" />
    {step.state === 'half' ? <path class="zv-step__half" d="M22 6.5a15.5 15.5 0 0 0 0 31z" /> : null}
    {step.state === 'full' ? (
      <path class="zv-step__tick" d="M15.5 22.5l4.5 4.5l9-9.5" />
    ) : (
      <text class={`zv-step__number zv-step__number--${step.state}`} x="22" y="27" text-anchor="middle">
        {step.number}
      </text>
    )}
    {step.comments ? <Count value={step.comments} /> : null}
  </svg>
);

/** "nog 1 ding", "nog 2 dingen". */
const sayWaiting = (text: ReturnType<typeof useText>, count: number): string =>
  fill(text(count === 1 ? 'stepWaitsOne' : 'stepWaits'), { n: count });

const Step = ({ step, current }: { step: StepDot; current: boolean }) => {
  const text = useText();
  const inside = (
    <>
      <Dot step={step} current={current} />
      <span class="zv-step__title">
        <span class="zv-hidden">{fill(text('step'), { n: step.number })}: </span>
        {step.title}
        {step.waiting ? (
          <span class="zv-step__waiting">
            <span class="zv-hidden">, </span>
            {sayWaiting(text, step.waiting)}
          </span>
        ) : null}
        <span class="zv-hidden">
          {' '}
          ({text(stateText[step.state])}
          {current ? `, ${text('stepCurrent')}` : ''}
          {step.comments ? `, ${fill(text('stepComments'), { n: step.comments })}` : ''})
        </span>
      </span>
    </>
  );
  return (
    <li class={`zv-step zv-step--${step.state}${current ? ' zv-step--current' : ''}`}>
      {step.href ? (
        <a class="zv-step__link" href={step.href} aria-current={current ? 'step' : undefined}>
          {inside}
        </a>
      ) : (
        <span class="zv-step__link">{inside}</span>
      )}
    </li>
  );
};

type Counted = Pick<StepDot, 'state' | 'waiting' | 'discussed'>;

/** "7 van 10 stappen besproken, nog 4 dingen te doen": the strip in words, and the text to use wherever it is named. */
export const StepCount = ({ steps }: { steps: readonly Counted[] }) => {
  const text = useText();
  const n = steps.filter((step) => step.discussed ?? step.state === 'full').length;
  const waiting = steps.reduce((sum, step) => sum + (step.waiting ?? 0), 0);
  const done = fill(text('stepsDone'), { n, total: steps.length });
  return <>{waiting === 0 ? done : fill(text('stepsWait'), { done, waiting: sayWaiting(text, waiting) })}</>;
};

/** The ten steps of a plan as empty, half and full dots. `current` is the number of the step on this page. */
export const StepStrip = ({ steps, current }: { steps: readonly StepDot[]; current?: number }) => (
  <nav class="zv-steps" aria-labelledby="stappen">
    <p class="zv-steps__count" id="stappen">
      <StepCount steps={steps} />
    </p>
    <ol class="zv-steps__list">
      {steps.map((step) => (
        <Step step={step} current={step.number === current} />
      ))}
    </ol>
  </nav>
);

/** The same strip in one line, for a card or a row of a list: dots only, the count beside it. */
export const StepDots = ({ steps }: { steps: readonly Counted[] }) => (
  <span class="zv-dots">
    <svg
      viewBox={`0 0 ${steps.length * 16} 16`}
      width={String(steps.length * 16)}
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {steps.map((step, index) => (
        <>
          <circle class={`zv-step__ring zv-step__ring--${step.state}`} cx={String(index * 16 + 8)} cy="8" r="5.5" />
          {step.state === 'half' ? (
            <path class="zv-step__half" d={`M${index * 16 + 8} 2.5a5.5 5.5 0 0 0 0 11z`} />
          ) : null}
        </>
      ))}
    </svg>
    <span class="zv-dots__text">
      <StepCount steps={steps} />
    </span>
  </span>
);
