import { sayCondition, sayWord } from '../../../gate/texts.ts';
import {
  ButtonLink,
  Card,
  DescriptionList,
  fill,
  type Language,
  Page,
  PostButton,
  Prose,
  Section,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { Tellable } from '../share-with-party.ts';
import { texts } from '../texts.ts';

/** It is possible: exactly what may be told, to whom, and how. */
export const TellPage = ({ view, tell }: { view: View; tell: Tellable }) => {
  const { language } = view;
  const { client, callName: name, partyName: party, conditions } = tell;
  const channel = sayWord(tell.channel, language);
  return (
    <Page
      view={view}
      title={texts.yes[language]}
      lead={fill(texts.yesLead[language], { party, channel })}
      above={name}
      back={{ href: `/clienten/${client}`, text: texts.back[language] }}
      width="narrow"
    >
      <Section title={texts.toTell[language]}>
        <DescriptionList rows={tell.values.map((each) => ({ term: each.label, value: valueOf(each, language) }))} />
        {tell.depth === 'outline' ? <p>{texts.inOutline[language]}</p> : null}
      </Section>
      {conditions.length === 0 ? null : (
        <Section title={texts.also[language]}>
          <ul>
            {conditions.map((condition) => (
              <li>{sayCondition(condition, language)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Card title={texts.script[language]} icon={tell.channel === 'phone' ? 'phone' : 'shield-lock'} tone="accent">
        <ol>
          {[opening(tell.channel), texts.scriptOnly, texts.scriptMore].map((line) => (
            <li>{line[language]}</li>
          ))}
        </ol>
      </Card>
      <Section title={fill(texts.tell[language], { name })}>
        <p>{fill(texts.tellHow[language], { name, party })}</p>
      </Section>
      <p>{texts.toldAbout[language]}</p>
      <PostButton action={`/clienten/${client}/delen/gedeeld`} fields={fieldsOf(tell.wish)} icon="check">
        {fill(texts.told[language], { party })}
      </PostButton>
      <ButtonLink href={`/besluiten/${tell.decision}`} icon="list-check">
        {texts.decision[language]}
      </ButtonLink>
    </Page>
  );
};

/** A button sends a list as one text with commas. */
const fieldsOf = ({ partij, doel, gegevens, weg, diepte, verteld }: Tellable['wish']): Record<string, string> => ({
  partij,
  doel,
  weg,
  diepte,
  gegevens: gegevens.join(','),
  ...(verteld && { verteld }),
});

function valueOf({ value, onlyThat }: Tellable['values'][number], language: Language) {
  if (onlyThat) return texts.onlyThat[language];
  return value === null ? texts.notOnRecord[language] : <Prose>{value}</Prose>;
}

const opening = (channel: Tellable['channel']): Text =>
  channel === 'phone' ? texts.scriptPhone : channel === 'secure-link' ? texts.scriptLink : texts.scriptOther;
