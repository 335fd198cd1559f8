import { type Document, DocumentView } from '../../../../platform/document/index.ts';
import { ActionGroup, ButtonLink, Page, type View } from '../../../../ui/index.ts';
import { texts } from '../texts.ts';

/** The report as a page that prints well; the same blocks as the PDF. */
export const ReportPage = ({
  view,
  report,
  activity,
  pdf,
}: {
  view: View;
  report: Document;
  activity: string;
  pdf: string;
}) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={report.title}
      lead={report.subtitle}
      back={{ href: `/activiteiten/${activity}/dpia`, text: texts.back[language] }}
    >
      <ActionGroup>
        <ButtonLink href={pdf} icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      </ActionGroup>
      <DocumentView blocks={report.blocks} />
    </Page>
  );
};
