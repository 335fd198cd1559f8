import {
  ActionGroup,
  Button,
  dateInWords,
  DescriptionList,
  fill,
  Form,
  Hidden,
  type Language,
  LawInfo,
  Page,
  PostButton,
  Prose,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { Example } from '../example.ts';
import type { ExampleRead } from '../read-examples.ts';
import { chosenNames, texts } from '../texts.ts';
import { LabelBadge } from './book-page.tsx';

type Law = { law: string; article: string; text: string };
type Props = ExampleRead & { view: View; law: readonly Law[]; mayWeigh: boolean };

/** One weighing of somebody else, told without a name; and the way to begin one's own with it. */
export const ExamplePage = ({ view, example, by, mayRemove, law, mayWeigh }: Props) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.example[language]}
      heading={example.title}
      above={chosenNames[example.chosen][language]}
      back={{ href: '/afwegingen', text: texts.toBook[language] }}
    >
      <p>
        <LabelBadge example={example} language={language} /> {sayWho(example, by, language)}
      </p>
      <DescriptionList
        rows={(['situation', 'who', 'details', 'reasoning', 'told'] as const)
          .filter((part) => example[part] !== '')
          .map((part) => ({ term: texts[part][language], value: <Prose>{example[part]}</Prose> }))}
      />
      <LawInfo law={law.map((each) => ({ ...each, text: `${each.text} ${texts.unchecked[language]}` }))} />
      {mayWeigh ? <Reuse example={example} language={language} /> : null}
      {mayRemove ? (
        <PostButton action={`/afwegingen/voorbeelden/${example.id}/weg`} kind="quiet">
          {texts.remove[language]}
        </PostButton>
      ) : null}
    </Page>
  );
};

const sayWho = ({ sharedAt }: Example, by: string | null, language: Language): string =>
  sharedAt === null
    ? ''
    : fill(texts.sharedBy[language], { who: by ?? texts.aColleague[language], date: dateInWords(sharedAt, language) });

/** With a partner or authority it depends on the plan who that is; the page asks. */
const towards: readonly string[] = ['colleague', 'self'];

const Reuse = ({ example, language }: { example: Example; language: Language }) => (
  <Section title={texts.reuse[language]}>
    <p>{texts.reuseAbout[language]}</p>
    <Form action="/delen">
      <Hidden name="example" value={example.id} />
      <Hidden name="goal" value={example.situation} />
      <Hidden name="direction" value={example.direction} />
      {towards.includes(example.recipientKind) ? <Hidden name="to" value={example.recipientKind} /> : null}
      <ActionGroup>
        <Button icon="copy">{texts.reuse[language]}</Button>
      </ActionGroup>
    </Form>
  </Section>
);
