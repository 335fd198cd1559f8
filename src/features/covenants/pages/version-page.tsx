import { DocumentView } from '../../../platform/document/index.ts';
import { ActionGroup, Alert, ButtonLink, dateInWords, fill, Page, Section, type View } from '../../../ui/index.ts';
import type { StoredVersion } from '../covenant.ts';
import { pathOf } from '../paths.ts';
import type { CovenantPage } from '../read-covenant.ts';
import { texts } from '../texts/texts.ts';
import { Fingerprint, Signatures } from './signatures-page.tsx';

/** A version as it was offered, with who signed it. */
export const VersionPage = ({ view, page, version }: { view: View; page: CovenantPage; version: StoredVersion }) => {
  const { language } = view;
  const { blocks, content, note } = version.written;
  const here = `${pathOf(page.covenant.id)}/versies/${version.version}`;
  const date = dateInWords(version.offeredAt, language);
  return (
    <Page
      view={view}
      title={content.title}
      above={fill(texts.versionLine[language], { version: version.version, date })}
      back={{ href: pathOf(page.covenant.id), text: texts.back[language] }}
      actions={
        <ButtonLink href={`${here}/pdf`} icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      }
    >
      {version.withdrawnAt ? <Alert kind="attention">{texts.versionWithdrawn[language]}</Alert> : null}
      {note === '' ? null : (
        <Alert kind="info" title={texts.versionNote[language]}>
          {note}
        </Alert>
      )}
      <DocumentView blocks={blocks[language]} />
      <Section title={texts.signaturesTitle[language]}>
        <Signatures page={page} version={version} language={language} />
      </Section>
      <Fingerprint version={version} page={page} language={language} />
      <ActionGroup>
        <ButtonLink href={`${here}/tekst`} kind="secondary" icon="download">
          {texts.textFile[language]}
        </ButtonLink>
      </ActionGroup>
    </Page>
  );
};
