import { PlainPage, type View } from '../../../ui/index.ts';
import { visitTexts as texts } from '../texts.ts';

/** Nobody is known here (any more). The same for every reason and every address: the path is not even in its links. */
export const VisitOverPage = ({ view }: { view: View }) => (
  <PlainPage
    view={{ ...view, path: '/gast', who: null, help: null }}
    title={texts.overTitle[view.language]}
    branded={false}
  >
    <p>{texts.over[view.language]}</p>
    <p>{texts.overWhy[view.language]}</p>
    <p>{texts.overHelp[view.language]}</p>
  </PlainPage>
);
