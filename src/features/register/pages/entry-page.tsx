import { type Document, DocumentView } from '../../../platform/document/index.ts';
import { ActionGroup, ButtonLink, fill, Page, type View } from '../../../ui/index.ts';
import type { RegisterEntry } from '../entry/entry.ts';
import { texts } from '../texts.ts';

/** One activity in the register: the same blocks as its PDF. */
export const EntryPage = ({ view, entry, document }: { view: View; entry: RegisterEntry; document: Document }) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={entry.name}
      above={fill(texts.version[language], { version: entry.version })}
      back={{ href: '/register', text: texts.register[language] }}
    >
      <DocumentView blocks={document.blocks} />
      <ActionGroup>
        <ButtonLink href={`/activiteiten/${entry.id}?versie=running`} icon="clipboard-list">
          {texts.toPlan[language]}
        </ButtonLink>
        <ButtonLink href={`/register/${entry.id}/pdf`} kind="secondary" icon="download">
          {texts.asPdf[language]}
        </ButtonLink>
      </ActionGroup>
    </Page>
  );
};
