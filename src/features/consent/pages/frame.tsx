import type { Child } from 'hono/jsx';
import { type FieldErrors, Page, type View } from '../../../ui/index.ts';
import { say } from '../say.ts';
import { workTexts } from '../texts-work.ts';
import type { ClientConsents } from '../view-consents.ts';
import { urlOf } from './parts.tsx';

type FrameProps = {
  view: View;
  consents: ClientConsents;
  title: string;
  lead?: string;
  errors?: FieldErrors | undefined;
  children?: Child;
};

/** A form about the consent of one client, on a page of its own. */
export const ConsentFormPage = ({ view, consents, title, lead, errors, children }: FrameProps) => (
  <Page
    view={view}
    title={title}
    lead={lead}
    above={consents.callName}
    back={{ href: urlOf(consents.client), text: say(workTexts, view.language)('backToAll') }}
    errors={errors}
    width="narrow"
  >
    {children}
  </Page>
);

export const titleOf = ({ title, partyName }: { title: string; partyName: string | null }): string =>
  partyName === null ? title : `${title}: ${partyName}`;
