import type { Child } from 'hono/jsx';

export type TableProps = {
  caption: string;
  head: readonly string[];
  /** As many cells as `head`; the first is the heading of its row. */
  rows: readonly (readonly Child[])[];
  /** On a phone a few lines of text per row instead of a cell per line: for a long list that is read through. */
  compact?: boolean;
};

/**
 * On a phone each row becomes a small sheet with its column names. The roles are repeated in words,
 * because browsers drop the meaning of a table whose cells are laid out differently.
 */
export const Table = ({ caption, head, rows, compact = false }: TableProps) => (
  <div class="zv-table-scroll" role="region" aria-label={caption} tabindex={0}>
    <table class={compact ? 'zv-table zv-table--compact' : 'zv-table'} role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((title) => (
            <th scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells) => (
          <tr role="row">
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td role="cell" data-label={head[index]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
