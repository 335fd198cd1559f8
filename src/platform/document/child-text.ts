import type { Child } from 'hono/jsx';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a piece of one of our own pages says, as plain text: lines for paragraphs, dots for a list. */
export function childText(child: Child): string {
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'string' || typeof child === 'number') return String(child);
  if (Array.isArray(child)) return child.map(childText).join('');
  return String(child)
    .replace(/<li[^>]*>/g, '\n• ')
    .replace(/<br[^>]*>|<\/(?:p|div|ul|ol|dd|dt|tr|h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
