import {
  Alert,
  Button,
  dateInWords,
  fill,
  Form,
  List,
  Page,
  Section,
  Select,
  type View,
} from '../../../../ui/index.ts';
import { lifeTexts as t } from '../../life/texts.ts';
import type { VersionsPage as Shown } from '../../life/compare-versions.ts';
import { inBoth } from '../../running-activity.ts';
import { texts } from '../../texts.ts';
import { Changes } from './changes.tsx';

export const VersionsPage = ({ view, page }: { view: View; page: Shown }) => {
  const { language } = view;
  const { id, versions, hasDraft, names, compared } = page;
  const title = inBoth(page.title)[language];
  const numbered = versions.map(({ version }) => ({
    value: String(version),
    text: fill(texts.version[language], { version }),
  }));
  const options = [...(hasDraft ? [{ value: 'concept', text: t.theDraft[language] }] : []), ...numbered];
  return (
    <Page
      view={view}
      title={fill(t.versionsTitle[language], { title })}
      lead={t.versionsLead[language]}
      back={{ href: `/activiteiten/${id}`, text: title }}
    >
      {options.length < 2 ? (
        <Alert kind="info">{t.oneVersion[language]}</Alert>
      ) : (
        <Form action={`/activiteiten/${id}/versies`} method="get">
          <Select name="van" label={t.from[language]} options={options} value={String(compared?.from)} empty={false} />
          <Select name="naar" label={t.to[language]} options={options} value={String(compared?.to)} empty={false} />
          <Button kind="secondary">{t.compare[language]}</Button>
        </Form>
      )}
      {compared ? (
        <Section title={t.changesTitle[language]}>
          <Changes before={compared.before} after={compared.after} language={language} />
        </Section>
      ) : null}
      <Section title={texts.versions[language]}>
        <List
          label={texts.versions[language]}
          items={versions.map(({ version, at, by, runsFrom, lookedAlong }) => ({
            title: fill(texts.version[language], { version }),
            href: `/activiteiten/${id}?versie=${version}`,
            text: [
              fill(texts.runningText[language], {
                name: names.get(by) ?? t.somebody[language],
                date: dateInWords(at.toISOString(), language),
              }),
              ...(runsFrom ? [fill(`${t.runsFrom[language]}.`, { date: dateInWords(runsFrom, language) })] : []),
              ...(lookedAlong ? [fill(t.lookedAlong[language], { words: lookedAlong })] : []),
            ].join(' '),
          }))}
        />
      </Section>
    </Page>
  );
};
