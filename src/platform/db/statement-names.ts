/** Uses before a text is worth keeping in every connection. */
const often = 20;
/** Names at most; each costs PostgreSQL some tens of kilobytes per connection. */
const most = 150;
const watched = 2_000;

/**
 * Names for texts that come often, so that PostgreSQL parses and plans them once per connection: that costs more than
 * running them. A text with a star gets none: its columns change under a prepared statement when a newer version of
 * the product migrates the table while this one still runs.
 */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known || names.size >= most || text.includes('*')) return known;
    const count = (uses.get(text) ?? 0) + 1;
    if (count < often) {
      // Lists of every length are different texts: forget them all rather than keep them all.
      if (uses.size >= watched) uses.clear();
      uses.set(text, count);
      return undefined;
    }
    uses.delete(text);
    const name = `zv_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
