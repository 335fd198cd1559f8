/** Ten dots, the ten steps, in the shape of a Z; the last one lights up. In a grid of 4 × 4. */
const dots: readonly (readonly [column: number, row: number])[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [2, 1],
  [1, 2],
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 3],
];

const position = (index: number): number => 11 + index * 8.667;

const Dots = () => (
  <>
    {dots.map(([column, row], index) => (
      <circle
        class={index === dots.length - 1 ? 'zv-logo__last' : 'zv-logo__dot'}
        cx={position(column).toFixed(1)}
        cy={position(row).toFixed(1)}
        r={index === dots.length - 1 ? '4.5' : '3.4'}
        fill={index === dots.length - 1 ? '#f0b552' : '#fff9ef'}
      />
    ))}
  </>
);

/** The mark: a page of a notebook with a dog-ear and the Z of ten dots. Decorative beside the name. */
export const LogoMark = ({ size = 40 }: { size?: number }) => (
  <svg
    class="zv-logo"
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 48 48"
    width={String(size)}
    height={String(size)}
    aria-hidden="true"
    focusable="false"
  >
    <rect class="zv-logo__page" width="48" height="48" rx="13" fill="#5a2a55" />
    <Dots />
  </svg>
);

export const Logo = ({ href = '/', name = 'Zorgvuldig' }: { href?: string; name?: string }) => (
  <a class="zv-brand" href={href}>
    <LogoMark />
    <span class="zv-brand__name">{name}</span>
  </a>
);
