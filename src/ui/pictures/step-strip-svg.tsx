import type { StepState } from './step-strip.tsx';

const ink = '#2a1f2d';
const accent = '#5a2a55';
const sheet = '#fffdf8';
const WIDE = 48;
const MIDDLE = 20;
const RADIUS = 12;

const Dot = ({ state, x }: { state: StepState; x: string }) => (
  <>
    <circle
      cx={x}
      cy={String(MIDDLE)}
      r={String(RADIUS)}
      fill={state === 'full' ? accent : sheet}
      stroke={accent}
      stroke-width="2"
    />
    {state === 'half' ? (
      <path d={`M${x} ${MIDDLE - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`} fill={accent} />
    ) : null}
  </>
);

/** The strip of steps as a picture for a document: empty, half and full dots on a line, each with its number. */
export function stepStripSvg(states: readonly StepState[], title: string): string {
  const wide = states.length * WIDE;
  const at = (index: number) => String(index * WIDE + WIDE / 2);
  return String(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${wide} 56`}
      width={String(wide)}
      height="56"
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <path d={`M${at(0)} ${MIDDLE}H${at(states.length - 1)}`} stroke={accent} stroke-width="2" />
      {states.map((state, index) => (
        <>
          <Dot state={state} x={at(index)} />
          <text
            x={at(index)}
            y="50"
            font-size="13"
            text-anchor="middle"
            fill={ink}
            font-family="'Atkinson Hyperlegible', sans-serif"
          >
            {String(index + 1)}
          </text>
        </>
      ))}
    </svg>,
  );
}
