import { engine, isDirect, type KnownPerson, type Span } from '../deidentification/index.ts';

/** A friendly note is not stopped for a doubt: only for what is strong. */
const STRONG = 0.8;

/** What points at one person. Where and when something happens, and a page to read, are what a tip is about. */
const aboutSomebody = (span: Span): boolean => isDirect(span) && span.label !== 'url';

/** Who works here is named by the first name: "Roos" is a flower elsewhere, and a colleague where she works. */
const isColleague = ({ reason }: Span): boolean => reason === 'known-name';

/** Who works here: nobody of them stands on a post-it but who writes it, under it. */
export type Colleagues = { names: readonly string[]; own: string };

/**
 * What names somebody in a tip: a client, a colleague, a number. A post-it is about a situation, never about a person
 * (S1.3). The name of the writer as signature at the end is no finding. Pure.
 */
export function whoIsNamed(tip: string, { names, own }: Colleagues): Span[] {
  const known: KnownPerson[] = names.map((name) => ({ name, role: 'worker' }));
  const found = engine()
    .find(tip, { known })
    .filter((span) => aboutSomebody(span) && (span.confidence >= STRONG || isColleague(span)));
  return found.filter(({ start, end, label }) => label !== 'person' || !isSignature(tip, { start, end }, own));
}

function isSignature(tip: string, { start, end }: Pick<Span, 'start' | 'end'>, own: string): boolean {
  const parts = own.toLowerCase().split(/\s+/);
  const said = tip.slice(start, end).toLowerCase().split(/\s+/);
  return (
    /^[\s.!)]*$/.test(tip.slice(end)) &&
    /(^|[\n–—-]\s*|[.!?,]\s+)$/.test(tip.slice(0, start)) &&
    said.every((part) => parts.includes(part))
  );
}
