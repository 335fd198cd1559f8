import { DocumentView } from '../../../platform/document/index.ts';
import { Alert, ButtonLink, Page, type View } from '../../../ui/index.ts';
import type { ShownDecision } from '../reading/shown-decision.ts';
import { sheetDocument } from './sheet-document.ts';
import { texts } from './texts.ts';

/** The same blocks as the PDF, to read or to print. */
export const SheetPage = ({ view, shown, madeAt }: { view: View; shown: ShownDecision; madeAt: Date }) => {
  const { language } = view;
  const { title, subtitle, blocks } = sheetDocument(shown, madeAt, language);
  const waits = shown.telling === 'waits' || shown.telling === 'look-again';
  return (
    <Page
      view={view}
      title={title}
      above={subtitle}
      lead={texts.lead[language]}
      back={{ href: `/afwegingen/${shown.decision.id}`, text: texts.toDecision[language] }}
      actions={
        <ButtonLink href={`/afwegingen/${shown.decision.id}/blad.pdf`} kind="primary" icon="download">
          {texts.download[language]}
        </ButtonLink>
      }
      width="narrow"
    >
      <Alert kind="attention">{texts[waits ? 'notYet' : 'careful'][language]}</Alert>
      {/* Under the title of the page; on paper these are a size smaller. */}
      <DocumentView blocks={blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block))} />
    </Page>
  );
};
