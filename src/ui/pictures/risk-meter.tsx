export type RiskPart = { name: string; value: number; fill: string };

export type RiskMeterProps = {
  /** What the picture says, in one sentence; the numbers stand beside it as a list. */
  title: string;
  /** Sum of everything that could be on; the bar is full there. */
  most: number;
  /** In the order in which they stand in the bar. */
  parts: readonly RiskPart[];
};

const width = 600;
const left = 10;
const room = width - 2 * left;

/** A bar that gets shorter with every field that goes. Only presentation attributes, so that it fits in a PDF as well. */
export const RiskMeter = ({ title, most, parts }: RiskMeterProps) => {
  const scale = most > 0 ? room / most : 0;
  const sums = parts.map((_, at) => parts.slice(0, at).reduce((sum, { value }) => sum + value, 0));
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return (
    <svg viewBox={`0 0 ${width} 72`} width="100%" role="img" xmlns="http://www.w3.org/2000/svg">
      <title>{title}</title>
      <rect x="0" y="0" width={String(width)} height="72" rx="14" fill="#efe4d0" />
      <rect x={String(left)} y="22" width={String(room)} height="28" rx="6" fill="#fffdf8" stroke="#877764" />
      {parts.map(({ name, value, fill }, at) => (
        <rect
          x={String(left + sums[at]! * scale)}
          y="22"
          width={String(Math.max(0, value * scale))}
          height="28"
          fill={fill}
          stroke="#fffdf8"
        >
          <title>{`${name}: ${value}`}</title>
        </rect>
      ))}
      <path d={`M${left + total * scale} 12v48`} stroke="#2a1f2d" stroke-width="4" stroke-linecap="round" />
    </svg>
  );
};
