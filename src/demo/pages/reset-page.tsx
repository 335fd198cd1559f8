import { PlainPage, PostButton, type View } from '../../ui/index.ts';
import { texts } from '../texts.ts';

export const ResetPage = ({ view }: { view: View }) => (
  <PlainPage view={view} title={texts.reset[view.language]} lead={texts.resetLead[view.language]}>
    <PostButton action="/demo/opnieuw">{texts.reset[view.language]}</PostButton>
  </PlainPage>
);
