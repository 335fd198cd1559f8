import type { Child } from 'hono/jsx';
import { Button } from '../form/button.tsx';
import { useText } from '../language.ts';
import { fill } from '../texts.ts';

/** Search words and choices above a long list. Nothing in it has to be filled in. */
export const FilterForm = ({ action, label, children }: { action: string; label: string; children?: Child }) => {
  const text = useText();
  return (
    <form class="zv-filter" action={action} method="get" role="search" aria-label={label} novalidate>
      {children}
      <Button kind="secondary" icon="search">
        {text('search')}
      </Button>
    </form>
  );
};

/** Which part of a long list this is, and the way to the parts beside it. `hrefOf` gives the address of a page, from 1. */
export const Paging = ({
  page,
  pages,
  total,
  size,
  hrefOf,
}: {
  page: number;
  pages: number;
  total: number;
  size: number;
  hrefOf: (page: number) => string;
}) => {
  const text = useText();
  if (pages <= 1) return null;
  const shown = fill(text('pageShows'), { from: (page - 1) * size + 1, to: Math.min(total, page * size), total });
  return (
    <nav class="zv-paging" aria-label={text('paging')}>
      {page > 1 ? (
        <a class="utrecht-link utrecht-link--html-a zv-target" href={hrefOf(page - 1)} rel="prev">
          {text('previousPage')}
        </a>
      ) : null}
      <span>{shown}</span>
      {page < pages ? (
        <a class="utrecht-link utrecht-link--html-a zv-target" href={hrefOf(page + 1)} rel="next">
          {text('nextPage')}
        </a>
      ) : null}
    </nav>
  );
};
