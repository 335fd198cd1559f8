import type { DpiaContent } from './content.ts';
import type { PartName } from './parts/part.ts';
import type { Outcome } from './policy.ts';

type Saved = {
  part: PartName;
  which: string;
  next: 'volgende' | 'nog' | 'overzicht';
  content: DpiaContent;
  pages: number;
  outcome: Outcome;
};

/** Where to go after a part was saved: the part after `/dpia` of an address. */
export function nextPage({ part, which, next, content, pages, outcome }: Saved): string {
  if (next === 'overzicht') return '';
  switch (part) {
    case 'vraag':
      return Number(which) < pages ? `/vraag/${Number(which) + 1}` : outcome === 'not-needed' ? '' : '/besluit';
    case 'besluit':
      return content.decision?.choice === 'do' ? '/noodzaak' : '';
    case 'noodzaak':
      return '/risicos';
    case 'risico':
      return `/risicos/${which}/maatregelen`;
    case 'maatregelen':
      return next === 'nog' ? `/risicos/${which}/maatregelen` : `/risicos/${which}/na`;
    case 'na':
      return '/risicos';
    case 'risicos':
      return '/meningen';
    case 'meningen':
    case 'geen-fg':
      return '/fg';
  }
}
