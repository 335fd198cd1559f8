import {
  Badge,
  ButtonLink,
  DateText,
  EmptyState,
  FilterForm,
  type Language,
  Link,
  List,
  Page,
  Section,
  Select,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { sayChosen } from '../../sharing/index.ts';
import type { Example } from '../example.ts';
import type { Search } from '../input.ts';
import type { OwnWeighing } from '../list-own.ts';
import { allChoices, chosenNames, recipientNames, texts } from '../texts.ts';

export type BookProps = {
  view: View;
  search: Search;
  own: readonly OwnWeighing[];
  examples: readonly Example[];
  laws: readonly { id: string; name: string }[];
  mayWeigh: boolean;
};

/** Everything weighed before, to find and to use again (S3.2, S3.24). */
export const BookPage = (props: BookProps) => {
  const { view, search, own, examples, mayWeigh } = props;
  const { language } = view;
  const searching = Object.values(search).some((value) => value !== '');
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      actions={mayWeigh ? <Begin language={language} /> : undefined}
    >
      <SearchForm {...props} />
      {searching && own.length + examples.length === 0 ? <p>{texts.nothingFound[language]}</p> : null}
      {mayWeigh ? <Own own={own} language={language} searching={searching} first={examples[0]} /> : null}
      {examples.length === 0 ? null : (
        <Section title={texts.examples[language]}>
          <p>{texts.examplesAbout[language]}</p>
          <List items={examples.map((example) => exampleItem(example, language))} />
        </Section>
      )}
    </Page>
  );
};

const Begin = ({ language }: { language: Language }) => (
  <ButtonLink href="/delen" kind="primary" icon="share">
    {texts.begin[language]}
  </ButtonLink>
);

const SearchForm = ({ view, search, laws }: BookProps) => {
  const { language } = view;
  const choice = (name: 'recipient' | 'chosen' | 'law', options: readonly { value: string; text: string }[]) => (
    <Select
      name={name}
      label={texts[name][language]}
      options={[{ value: '', text: texts.anything[language] }, ...options]}
      value={search[name]}
      empty={false}
    />
  );
  return (
    <FilterForm action="/afwegingen" label={texts.search[language]}>
      <TextField
        name="words"
        label={texts.words[language]}
        description={texts.wordsAbout[language]}
        value={search.words}
      />
      {choice(
        'recipient',
        Object.entries(recipientNames).map(([value, name]) => ({ value, text: name[language] })),
      )}
      {choice(
        'chosen',
        allChoices.map((value) => ({ value, text: chosenNames[value][language] })),
      )}
      {choice(
        'law',
        laws.map(({ id, name }) => ({ value: id, text: name })),
      )}
    </FilterForm>
  );
};

type OwnProps = { own: readonly OwnWeighing[]; language: Language; searching: boolean; first: Example | undefined };

const Own = ({ own, language, searching, first }: OwnProps) => {
  if (own.length > 0) {
    return (
      <Section title={texts.own[language]}>
        <p>{texts.ownAbout[language]}</p>
        <List
          items={own.map((each) => ({
            title: sayChosen(each, each.who, language),
            href: `/afwegingen/${each.id}`,
            text: each.goal,
            badges: <DateText value={each.decidedAt} />,
          }))}
        />
      </Section>
    );
  }
  return searching ? null : (
    <EmptyState title={texts.emptyTitle[language]} icon="book" action={<Begin language={language} />}>
      <p>{texts.empty[language]}</p>
      {first ? <Link href={`/afwegingen/voorbeelden/${first.id}`}>{texts.seeExample[language]}</Link> : null}
    </EmptyState>
  );
};

export const LabelBadge = ({ example, language }: { example: Example; language: Language }) => (
  <Badge kind={example.label === 'invented' ? 'neutral' : 'accent'}>{texts[example.label][language]}</Badge>
);

const exampleItem = (example: Example, language: Language) => ({
  title: example.title,
  href: `/afwegingen/voorbeelden/${example.id}`,
  text: example.situation,
  badges: (
    <>
      <Badge>{chosenNames[example.chosen][language]}</Badge>
      <Badge>{recipientNames[example.recipientKind][language]}</Badge>
      <LabelBadge example={example} language={language} />
    </>
  ),
});
