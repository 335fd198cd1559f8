import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { raw } from 'hono/html';

const iconNames = [
  'adjustments',
  'alert-circle',
  'alert-triangle',
  'archive',
  'arrow-left',
  'arrow-right',
  'bell',
  'book',
  'building',
  'calendar',
  'check',
  'chevron-down',
  'chevron-right',
  'circle-check',
  'clipboard-list',
  'clock',
  'copy',
  'device-mobile',
  'door-exit',
  'download',
  'edit',
  'external-link',
  'eye',
  'eye-off',
  'file-text',
  'fingerprint',
  'flag',
  'folder',
  'gavel',
  'hand-stop',
  'heart',
  'heart-handshake',
  'help-circle',
  'history',
  'home',
  'info-circle',
  'key',
  'leaf',
  'list-check',
  'lock',
  'lock-open',
  'logout',
  'mail',
  'mail-opened',
  'menu-2',
  'message',
  'message-question',
  'note',
  'notebook',
  'pencil',
  'phone',
  'player-play',
  'plus',
  'printer',
  'refresh',
  'scale',
  'school',
  'search',
  'send',
  'settings',
  'share',
  'shield-check',
  'shield-lock',
  'sparkles',
  'star',
  'trash',
  'user',
  'user-check',
  'user-off',
  'users',
  'wall',
  'world',
  'x',
] as const;

export type IconName = (typeof iconNames)[number];

const require = createRequire(import.meta.url);

/** The drawing inside the `<svg>` of a file, without the invisible box that every Tabler icon begins with. */
const drawing = (name: IconName): string => {
  const file = readFileSync(require.resolve(`@tabler/icons/outline/${name}.svg`), 'utf8');
  const inside = file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>'));
  return inside
    .replace(/<path stroke="none"[^>]*>/, '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** Read once when the process starts; a missing icon stops the start, not a page. */
const drawings = new Map(iconNames.map((name) => [name, raw(drawing(name))]));

/** A picture beside a text that says the same, so it is hidden from screen readers. */
export const Icon = ({ name, size = 'text' }: { name: IconName; size?: 'text' | 'large' }) => (
  <svg
    class={`zv-icon zv-icon--${size}`}
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {drawings.get(name)}
  </svg>
);
