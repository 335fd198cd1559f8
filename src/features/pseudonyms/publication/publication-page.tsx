import { sayDate } from '../../../platform/dates.ts';
import { Badge, ButtonLink, EmptyState, List, Page, type View } from '../../../ui/index.ts';
import { checkTexts } from '../../deidentification/index.ts';
import { texts } from '../texts.ts';
import type { PublicationCheck } from './store.ts';

type Props = { view: View; checks: readonly (PublicationCheck & { by: string })[] };

/** Which texts went to others, with what somebody decided; the texts themselves are not kept. */
export const PublicationsPage = ({ view, checks }: Props) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.publications[language]}
      lead={texts.publicationsLead[language]}
      back={{ href: '/onherkenbaar', text: texts.title[language] }}
    >
      {checks.length === 0 ? (
        <EmptyState
          title={texts.noPublications[language]}
          icon="file-text"
          action={<ButtonLink href="/onherkenbaar">{texts.title[language]}</ButtonLink>}
        >
          {texts.publishAbout[language]}
        </EmptyState>
      ) : (
        <List
          items={checks.map((check) => ({
            title: check.destination,
            text: (
              <>
                {sayDate(check.decidedAt, language)} · {check.by}
                <br />
                {check.reasons}
                {check.stays === '' ? null : (
                  <>
                    <br />
                    {checkTexts.stays[language]} {check.stays}
                  </>
                )}
              </>
            ),
            badges: <Badge kind="neutral">{checkTexts[check.label][language]}</Badge>,
          }))}
        />
      )}
    </Page>
  );
};
