import { Badge, type Language } from '../../../ui/index.ts';
import type { FieldCategory } from '../../../gate/plan.ts';
import { isName } from '../policy.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { depthWords } from '../texts/reason-texts.ts';

type Props = {
  field: { id: string; label: Readonly<Record<Language, string>>; category: FieldCategory };
  chosen: string;
  language: Language;
  /** Of the first: what the error summary leads to. */
  id?: string;
};

/** One detail: not, only that it is so, in outline, or the content. A name is said or not said. */
export const DepthChoice = ({ field, chosen, language, id }: Props) => (
  <fieldset class="zv-depth" id={id}>
    <legend class="zv-depth__name">
      {field.label[language]}{' '}
      {field.category === 'ordinary' ? null : <Badge kind="attention">{texts.sensitive[language]}</Badge>}
    </legend>
    <div class="zv-depth__ways">
      {waysOf(field.id, language).map(({ value, text }) => (
        <div class="zv-pill">
          <input
            id={`diepte-${field.id}-${value}`}
            type="radio"
            name={`diepte.${field.id}`}
            value={value}
            checked={chosen === value}
          />
          <label for={`diepte-${field.id}-${value}`}>{text}</label>
        </div>
      ))}
    </div>
  </fieldset>
);

function waysOf(field: string, language: Language): { value: string; text: string }[] {
  const none = { value: 'niet', text: texts.none[language] };
  if (isName(field)) return [none, { value: 'content', text: texts.say[language] }];
  const depths = (['fact', 'outline', 'content'] as const).map((depth) => {
    const word = depthWords[depth][language];
    return { value: depth, text: word.charAt(0).toUpperCase() + word.slice(1) };
  });
  return [none, ...depths];
}
