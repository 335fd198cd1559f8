import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Form,
  Hidden,
  type Language,
  LawInfo,
  Page,
  type Text,
  type View,
} from '../../../../ui/index.ts';
import { inBoth } from '../../running-activity.ts';
import { formTexts } from '../form-texts.ts';
import { partKey, type PartName } from '../parts/part.ts';
import type { DpiaPage } from '../read-dpia.ts';
import { texts } from '../texts.ts';

/** What every form of a DPIA gets: what stands in it, what is wrong with it, and why it came back. */
export type FormProps = {
  view: View;
  page: DpiaPage;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  refusal?: string | undefined;
};

/** Name, value and error of a field, to spread over its component. */
export const at =
  ({ values, errors }: Pick<FormProps, 'values' | 'errors'>) =>
  (name: string) => ({ name, value: values[name], error: errors[name] });

export const hereOf = (page: DpiaPage): string => `/activiteiten/${page.dpia.activity}/dpia`;

type FrameProps = FormProps & {
  heading: Text;
  lead?: string;
  above?: string;
  law?: readonly string[];
  children?: Child;
};

/** In the summary, where the question is out of sight, an error says which question it is about. */
function namedErrors({ page, errors }: Pick<FormProps, 'page' | 'errors'>, language: Language): Record<string, string> {
  const asked = new Map(page.pages.flat().map(({ id, ask }) => [id, ask[language]]));
  const named = (name: string, said: string) => {
    const [kind = '', ...rest] = name.split('.');
    const question = kind === 'antwoord' || kind === 'waarom' ? asked.get(rest.join('.')) : undefined;
    if (question === undefined) return said;
    return [question, ...(kind === 'waarom' ? [formTexts.why[language]] : []), said].join(' ');
  };
  return Object.fromEntries(Object.entries(errors).map(([name, said]) => [name, named(name, said)]));
}

/** The page around one thing to fill in or to read, with the way back and the law behind "Meer weten". */
export const DpiaFrame = ({ view, page, errors, refusal, heading, lead, above, law = [], children }: FrameProps) => {
  const { language } = view;
  const activity = inBoth(page.dpia.document.title)[language];
  const behind = page.law.filter(({ id }) => law.includes(id));
  return (
    <Page
      view={view}
      title={`${heading[language]} – ${activity}`}
      heading={heading[language]}
      lead={lead}
      above={above ?? `${texts.dpia[language]} · ${activity}`}
      back={{ href: hereOf(page), text: texts.back[language] }}
      errors={namedErrors({ page, errors }, language)}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      {children}
      <LawInfo
        law={behind.map(({ law: name, article, text, textEn, checked }) => ({
          law: name,
          article,
          text: `${language === 'nl' ? text : textEn}${checked ? '' : ` ${texts.uncheckedLaw[language]}`}`,
        }))}
      />
    </Page>
  );
};

type PartProps = FormProps & {
  part: PartName;
  which?: string;
  action: string;
  previous?: string;
  more?: Child;
  children?: Child;
};

/** The form of a part: it remembers which save it read, goes on to what comes next, or waits for later. */
export const PartForm = ({
  view: { language },
  page,
  part,
  which = '',
  action,
  previous,
  more,
  children,
}: PartProps) => (
  <Form action={action}>
    <Hidden name="revisie" value={String(page.loaded.content?.revisions[partKey(part, which)] ?? 0)} />
    {children}
    <ActionGroup>
      <Button name="hierna" value="volgende" icon="arrow-right">
        {formTexts.saveNext[language]}
      </Button>
      {more}
      <Button name="hierna" value="overzicht" kind="secondary">
        {formTexts.saveLater[language]}
      </Button>
      {previous === undefined ? null : (
        <ButtonLink href={previous} kind="quiet" icon="arrow-left">
          {formTexts.previous[language]}
        </ButtonLink>
      )}
    </ActionGroup>
  </Form>
);
