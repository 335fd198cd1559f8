/** Seven done, one begun, two to go: the strip, as it lies on the sheet in the folder. */
const dots = Array.from({ length: 10 }, (_, index) => ({
  x: 178 + (index % 5) * 44,
  y: 178 + Math.floor(index / 5) * 48,
  state: index < 7 ? 'full' : index === 7 ? 'half' : 'empty',
}));

const Strip = () => (
  <>
    <path class="zv-w-line" d="M178 178h176M178 226h176" />
    {dots.map(({ x, y, state }) => (
      <>
        <circle class={`zv-step__ring zv-step__ring--${state}`} cx={String(x)} cy={String(y)} r="13" />
        {state === 'half' ? <path class="zv-step__half" d={`M${x} ${y - 13}a13 13 0 0 0 0 26z`} /> : null}
        {state === 'full' ? <path class="zv-step__tick" d={`M${x - 5} ${y}l4 4l7 -7.5`} /> : null}
      </>
    ))}
  </>
);

const Sheets = () => (
  <>
    <rect class="zv-w-sheet" x="128" y="58" width="286" height="270" rx="12" transform="rotate(5 270 190)" />
    <g transform="rotate(-3 266 200)">
      <rect class="zv-w-sheet" x="122" y="72" width="288" height="280" rx="12" />
      <rect class="zv-w-accent" x="164" y="104" width="128" height="14" rx="7" />
      <rect class="zv-w-soft" x="164" y="130" width="196" height="8" rx="4" />
      <Strip />
      <path class="zv-w-ribbon" d="M364 72h24v62l-12 -11l-12 11z" />
    </g>
  </>
);

const Folder = () => (
  <>
    <path class="zv-w-back" d="M84 120a18 18 0 0 1 18 -18h92a18 18 0 0 1 14 7l14 17h214a18 18 0 0 1 18 18v220h-370z" />
    <Sheets />
    <path
      class="zv-w-front"
      d="M66 282a16 16 0 0 1 16 -16h392a16 16 0 0 1 16 18l-14 92a20 20 0 0 1 -20 17h-356a20 20 0 0 1 -20 -17z"
    />
    <rect class="zv-w-sheet" x="196" y="306" width="164" height="48" rx="9" />
    <rect class="zv-w-soft" x="214" y="320" width="104" height="7" rx="3.5" />
    <rect class="zv-w-soft" x="214" y="334" width="72" height="7" rx="3.5" />
  </>
);

const Sprig = () => (
  <g>
    <path class="zv-w-stem" d="M52 392c6 -60 2 -110 -8 -160" />
    <path class="zv-w-leaf" d="M45 240c-22 -10 -30 -32 -24 -56c20 8 30 30 24 56z" />
    <path class="zv-w-leaf" d="M50 284c18 -16 42 -16 58 -2c-14 20 -38 22 -58 2z" />
    <path class="zv-w-leaf" d="M52 316c-24 2 -42 -12 -48 -36c24 -4 44 10 48 36z" />
    <path class="zv-w-leaf" d="M53 352c14 -20 36 -24 54 -14c-10 22 -32 28 -54 14z" />
  </g>
);

const Pencil = () => (
  <g transform="rotate(32 486 190)">
    <rect class="zv-w-pencil" x="474" y="92" width="26" height="150" />
    <rect class="zv-w-pencil-side" x="474" y="92" width="9" height="150" />
    <path class="zv-w-wood" d="M474 242h26l-13 36z" />
    <path class="zv-w-tip" d="M482.5 266h9l-4.5 12z" />
    <rect class="zv-w-accent" x="474" y="78" width="26" height="20" rx="5" />
  </g>
);

const Seal = () => (
  <g>
    <circle class="zv-w-seal" cx="462" cy="352" r="46" />
    <rect class="zv-w-lock" x="443" y="347" width="38" height="28" rx="7" />
    <path class="zv-w-shackle" d="M450 347v-8a12 12 0 0 1 24 0v8" />
    <circle class="zv-w-keyhole" cx="462" cy="361" r="4.5" />
  </g>
);

/** A folder on a table: the sheet with the ten steps, a pencil, something green, and a lock. Decorative. */
export const WelcomePicture = () => (
  <svg class="zv-welcome-picture" viewBox="0 0 560 430" aria-hidden="true" focusable="false">
    <circle class="zv-w-sun" cx="292" cy="206" r="196" />
    <ellipse class="zv-w-shade" cx="280" cy="402" rx="226" ry="14" />
    <Folder />
    <Pencil />
    <Sprig />
    <Seal />
  </svg>
);
