import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

/** A piece of a text: as it stands, or marked. `kind` says in words what a mark is; colour alone never does. */
export type Piece = { said: string; mark?: { kind?: string; href?: string; tone?: 'found' | 'replaced' } };

/** A text of a person with marks in it, line ends kept. A mark with `href` leads to what can be done with it. */
export const MarkedText = ({
  pieces,
  label,
  tone = 'found',
}: {
  pieces: readonly Piece[];
  label?: string;
  tone?: 'found' | 'replaced';
}) => (
  <div
    class={tone === 'replaced' ? 'zv-marked zv-marked--replaced' : 'zv-marked'}
    dir="auto"
    role={label ? 'region' : undefined}
    aria-label={label}
  >
    {pieces.map(({ said, mark }) => (mark ? <Mark said={said} {...mark} /> : said))}
  </div>
);

const Mark = ({ said, kind, href, tone = 'found' }: { said: string } & NonNullable<Piece['mark']>) => {
  const inside = (
    <mark class={tone === 'replaced' ? 'zv-mark zv-mark--replaced' : 'zv-mark'}>
      {said}
      {kind ? <span class="zv-marked__label"> [{kind}]</span> : null}
    </mark>
  );
  return href ? (
    <a class="zv-mark__link" href={href}>
      {inside}
    </a>
  ) : (
    inside
  );
};

/** Two texts beside each other on a desk, below each other on a phone. */
export const SideBySide = ({ children }: { children?: Child }) => <div class="zv-beside">{children}</div>;

/** One line that opens: what it is now in the summary, what can be chosen inside. */
export const Fold = ({
  id,
  summary,
  open = false,
  children,
}: {
  id: string;
  summary: Child;
  open?: boolean;
  children?: Child;
}) => (
  <details class="zv-fold" id={id} open={open}>
    <summary class="zv-fold__summary">
      <Icon name="chevron-right" />
      <span class="zv-fold__line">{summary}</span>
    </summary>
    <div class="zv-fold__body zv-flow">{children}</div>
  </details>
);
