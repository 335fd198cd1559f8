import { labels, labelTexts } from '../../deidentification/index.ts';
import {
  ActionGroup,
  Badge,
  Button,
  CheckboxGroup,
  fill,
  Fold,
  Hidden,
  type Language,
  RadioGroup,
  Select,
  TextField,
} from '../../../ui/index.ts';
import type { MarkGroup, Rewritten } from '../desk/rewrite.ts';
import { texts } from '../texts.ts';

type Props = { group: MarkGroup; text: string; language: Language };

/** One form of words: what it was, what it becomes, and everything else that could be done with it. */
export const MarkRow = ({ group, text, language }: Props) => {
  const { key, first, places } = group;
  const { choice, tag, coarse } = first;
  return (
    <Fold id={`m-${key}`} summary={<Summary group={group} language={language} />}>
      <RadioGroup
        name={`w-${key}`}
        label={texts.instead[language]}
        value={choice.way}
        options={[
          { value: 'tag', text: fill(texts.tag[language], { tag }) },
          ...(coarse === null ? [] : [{ value: 'coarse', text: fill(texts.coarse[language], { coarse }) }]),
          { value: 'own', text: texts.own[language] },
          { value: 'keep', text: texts.keep[language] },
        ]}
      />
      {choice.own === '' ? null : <Hidden name={`o-${key}`} value={choice.own} />}
      <TextField name={`e-${key}`} label={texts.ownWords[language]} value={choice.own} optional />
      <Select
        name={`s-${key}`}
        label={texts.kind[language]}
        options={labels.map((label) => ({ value: label, text: labelTexts[label][language] }))}
        value={choice.label}
        empty={false}
      />
      {places.length === 1 ? null : <Places place={key} places={places} text={text} language={language} />}
      <ActionGroup>
        <Button kind="secondary" icon="refresh" name="doen" value="kijk">
          {texts.update[language]}
        </Button>
      </ActionGroup>
    </Fold>
  );
};

const Summary = ({ group: { said, first, places }, language }: Omit<Props, 'text'>) => (
  <>
    <span>“{said}”</span>
    <strong>→ {first.choice.way === 'keep' ? texts.stillThere[language] : first.instead}</strong>
    <Badge kind={first.choice.way === 'keep' ? 'attention' : 'neutral'}>
      {labelTexts[first.choice.label][language]}
    </Badge>
    {places.length === 1 ? null : <span>{fill(texts.times[language], { n: places.length })}</span>}
  </>
);

const Places = ({
  place,
  places,
  text,
  language,
}: {
  place: string;
  places: readonly Rewritten[];
  text: string;
  language: Language;
}) => (
  <CheckboxGroup
    id={`h-${place}`}
    name="hier"
    label={texts.here[language]}
    options={places.map(({ start, end }) => ({ value: String(start), text: around(text, start, end) }))}
    values={places.filter(({ here }) => here).map(({ start }) => String(start))}
    optional
  />
);

/** Some words before and after, on one line. */
const around = (text: string, start: number, end: number): string =>
  `… ${text
    .slice(Math.max(0, start - 25), end + 25)
    .replace(/\s+/g, ' ')
    .trim()} …`;
