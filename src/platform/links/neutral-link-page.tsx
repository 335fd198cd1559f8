import { PlainPage, type View } from '../../ui/index.ts';
import { linkTexts as texts } from './texts.ts';

/** One page for a wrong, expired, revoked and foreign link; it says not even which of them it is (T-13). */
export const NeutralLinkPage = ({ view }: { view: View }) => (
  // The address would be in the language link, and with it a difference.
  <PlainPage
    view={{ ...view, path: '/l', who: null, help: null }}
    title={texts.neutralTitle[view.language]}
    branded={false}
  >
    <p>{texts.neutral[view.language]}</p>
    <p>{texts.neutralHelp[view.language]}</p>
  </PlainPage>
);
