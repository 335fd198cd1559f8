import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../../platform/http/form.ts';
import { Button, Card, type Language, MoreInfo, TextArea, TextField, type Text, fill } from '../../../../ui/index.ts';
import { type NameOf, namesInPlan } from '../../names-in-plan.ts';
import type { StepPage } from '../../read-step.ts';
import { EMPTY_TEMPLATE } from '../../policy.ts';
import { formTexts } from '../../form-texts.ts';
import { texts } from '../../texts.ts';
import { toFillIn } from '../strip.ts';

/** What the fields of a step need: the plan, what stands in the form, what is wrong with it, and the language. */
export type FormView = {
  page: StepPage;
  language: Language;
  /** Name, value and error of a field, to spread over its component. */
  at: (name: string) => { name: string; value: FormValues[string] | undefined; error: string | undefined };
  many: (name: string) => { name: string; values: readonly string[]; error: string | undefined };
  ticked: (name: string) => boolean;
  /** Whether something under this name is wrong, so that what is folded opens. */
  wrongUnder: (prefix: string) => boolean;
  /** Whether approval still asks for something under this name, so that what is empty is seen. */
  emptyUnder: (prefix: string) => boolean;
  /** What stands behind the label of a field that may wait, but not beyond approval. */
  later: string;
  /** Ids that the form sends along under this name. */
  ids: (name: string) => readonly string[];
  nameOf: NameOf;
  say: (text: Text) => string;
};

export function formView(
  page: StepPage,
  language: Language,
  values: FormValues,
  errors: Readonly<Record<string, string>>,
): FormView {
  const list = (name: string): readonly string[] => {
    const value = values[name];
    return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;
  };
  return {
    page,
    language,
    at: (name) => ({ name, value: values[name], error: errors[name] }),
    many: (name) => ({ name, values: list(name), error: errors[name] }),
    ticked: (name) => (list(name)[0] ?? '') !== '',
    wrongUnder: (prefix) => Object.keys(errors).some((name) => name.startsWith(prefix)),
    emptyUnder: (prefix) => toFillIn(page.obstacles, page.step).some(({ field }) => field?.startsWith(prefix)),
    later: texts.neededToApprove[language],
    ids: list,
    nameOf: namesInPlan(page.document, language),
    say: (text) => text[language],
  };
}

/** The choices of a closed list, as radio buttons or boxes show them. */
export const optionsOf = <T extends string>(list: readonly T[], words: Partial<Record<T, Text>>, { say }: FormView) =>
  list.map((value) => ({ value, text: say(words[value] ?? { nl: value, en: value }) }));

/** Ids that the form must send back, because the plan may have changed meanwhile. */
export const KeepIds = ({ name, ids }: { name: string; ids: readonly string[] }) => (
  <>
    {ids.map((id) => (
      <input type="hidden" name={`${name}[]`} value={id} />
    ))}
  </>
);

type WordsProps = {
  form: FormView;
  name: string;
  label: Text;
  help?: Text;
  rows?: number;
  optional?: boolean | string;
};

const OneLanguage = ({ form, name, label, help, rows, optional }: Omit<WordsProps, 'label'> & { label: string }) => {
  const shared = { ...form.at(name), label, optional, description: help && form.say(help) };
  return rows === undefined ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />;
};

/** The Dutch text, where the form asks it. The English one follows in `English`, folded away. */
export const Dutch = ({ name, label, ...rest }: WordsProps) => (
  <OneLanguage {...rest} name={`${name}.nl`} label={rest.form.say(label)} />
);

type EnglishProps = { form: FormView; words: readonly { name: string; label: Text; rows?: number }[] };

/** The English texts of a part of the form together; not obligatory, because Dutch is shown where it is missing. */
export const English = ({ form, words }: EnglishProps) => (
  <MoreInfo title={form.say(texts.english)} open={words.some(({ name }) => form.wrongUnder(`${name}.en`))}>
    {words.map(({ name, label, rows }) => (
      <OneLanguage
        form={form}
        name={`${name}.en`}
        label={fill(form.say(texts.inEnglish), { label: form.say(label) })}
        optional
        {...(rows === undefined ? {} : { rows })}
      />
    ))}
  </MoreInfo>
);

/**
 * A long form as a list of lines; each opens where somebody wants to change it, and stands open where something is
 * still empty. Nothing at all while there are no lines yet.
 */
export const FoldedList = ({ form, children }: { form: FormView; children?: Child }) =>
  [children].flat(2).some(Boolean) ? (
    <Card>
      <p>{form.say(introOf(form))}</p>
      {children}
    </Card>
  ) : null;

/** That there is a proposal is said only where a template made one, and nobody changed it yet. */
function introOf({ page }: FormView): Text {
  if (toFillIn(page.obstacles, page.step).length > 0) return formTexts.openIsEmpty;
  const { template, steps } = page.document;
  const proposed = template !== null && template !== EMPTY_TEMPLATE && steps[page.step - 1]?.revision === 0;
  return proposed ? formTexts.proposed : formTexts.openToChange;
}

/** Saves what was added and shows the same page again, with room for the next one. */
export const AddAnother = ({ form }: { form: FormView }) => (
  <Button name="hierna" value="hier" kind="secondary" icon="plus">
    {form.say(formTexts.addAnother)}
  </Button>
);

/** A part of a long form that is folded away until somebody wants to change it, or something in it is wrong. */
export const Folded = ({
  form,
  title,
  prefix,
  open = false,
  empty = true,
  children,
}: {
  form: FormView;
  title: string;
  prefix: string;
  /** Shown at once, because there is something to look at. */
  open?: boolean;
  /** Opens also where approval asks for something under the prefix. */
  empty?: boolean;
  children?: Child;
}) => (
  <MoreInfo title={title} open={open || form.wrongUnder(prefix) || (empty && form.emptyUnder(prefix))}>
    {children}
  </MoreInfo>
);
