import {
  CheckboxGroup,
  DateField,
  Fieldset,
  type Language,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { Field, Group } from '../parts/part.ts';
import { at, type FormProps } from './frame.tsx';

type Bound = ReturnType<ReturnType<typeof at>>;

const One = ({ field, bound, language }: { field: Field; bound: Bound; language: Language }) => {
  const { kind, label, help, optional } = field;
  const shared = { ...bound, label: label[language], description: help?.[language], optional };
  if (kind === 'text') return <TextField {...shared} type={field.type ?? 'text'} />;
  if (kind === 'area') return <TextArea {...shared} rows={field.rows ?? 4} />;
  if (kind === 'date') return <DateField {...shared} />;
  if (kind === 'number') return <TextField {...shared} inputMode="numeric" size="short" />;
  const options = field.options.map(({ value, text }) => ({ value, text: text[language] }));
  if (kind === 'select') return <Select {...shared} options={options} />;
  if (kind === 'radio') return <RadioGroup {...shared} options={options} />;
  const chosen = [bound.value ?? []].flat();
  return <CheckboxGroup {...{ ...shared, value: undefined }} values={chosen} options={options} />;
};

/** The fields of a part, in their groups. */
export const Groups = ({
  groups,
  form,
  language,
}: {
  groups: readonly Group[];
  form: FormProps;
  language: Language;
}) => {
  const bind = at(form);
  const fields = (group: Group) =>
    group.fields.map((field) => <One field={field} bound={bind(field.name)} language={language} />);
  return (
    <>
      {groups.map((group) =>
        group.legend ? (
          <Fieldset legend={group.legend[language]} description={group.lead?.[language]}>
            {fields(group)}
          </Fieldset>
        ) : (
          fields(group)
        ),
      )}
    </>
  );
};
