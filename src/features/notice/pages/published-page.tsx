import { DocumentView } from '../../../platform/document/index.ts';
import {
  ActionGroup,
  Alert,
  ButtonLink,
  dateInWords,
  fill,
  List,
  MoreInfo,
  PlainPage,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { PublishedPage as Shown } from '../read-notice.ts';
import { sayIn } from '../say.ts';
import { texts } from '../texts.ts';
import { Differences } from './differences.tsx';

type Props = { view: View; page: Shown };

/** The notice as everybody may read it, without signing in. */
export const PublishedPage = ({ view, page }: Props) => {
  const { language } = view;
  const { organisation, name, notice, versions, newest } = page;
  const say = sayIn(language);
  const here = `/privacyverklaring/${organisation}`;
  const updated = { date: dateInWords(notice.publishedAt, language), version: String(notice.version) };
  const before = fill(texts.changesSince[language], { version: notice.version - 1 });
  return (
    <PlainPage
      view={view}
      title={say.fixed('title', { name })}
      heading={say.fixed('title', { name })}
      lead={say.fixed('updated', updated)}
    >
      {newest ? null : (
        <Alert kind="attention">
          {fill(texts.older[language], { version: versions[0]?.version ?? 0 })}{' '}
          <a href={here}>{texts.toNewest[language]}</a>
        </Alert>
      )}
      <DocumentView blocks={notice.content[language]} />
      <ActionGroup>
        <ButtonLink href={`${here}/versies/${notice.version}/pdf`} icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      </ActionGroup>
      {notice.version === 1 ? null : (
        <MoreInfo title={before}>
          <Differences view={view} title={before} differences={page.differences[language]} />
        </MoreInfo>
      )}
      <Section title={texts.versions[language]}>
        <List
          items={versions.map(({ version, publishedAt }) => ({
            title: fill(texts.version[language], { version, date: dateInWords(publishedAt, language) }),
            href: `${here}/versies/${version}`,
            icon: 'file-text',
          }))}
        />
      </Section>
    </PlainPage>
  );
};
