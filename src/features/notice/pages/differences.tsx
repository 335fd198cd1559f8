import { DescriptionList, Section, type View } from '../../../ui/index.ts';
import type { Difference } from '../policy.ts';
import { texts } from '../texts.ts';

type Props = { view: View; title: string; differences: readonly Difference[] };

/** What is new and what is gone, in words, by section. */
export const Differences = ({ view: { language }, title, differences }: Props) => (
  <Section title={title}>
    {differences.length === 0 ? <p>{texts.noChanges[language]}</p> : null}
    {differences.map(({ section, gone, added }) => (
      <>
        <h3>{section}</h3>
        <DescriptionList
          rows={[
            ...added.map((line) => ({ term: texts.added[language], value: <ins>{line}</ins> })),
            ...gone.map((line) => ({ term: texts.gone[language], value: <del>{line}</del> })),
          ]}
        />
      </>
    ))}
  </Section>
);
