import { sayCondition, sayWord } from '../../../gate/texts.ts';
import {
  ButtonLink,
  Card,
  DescriptionList,
  fill,
  type Language,
  Page,
  Prose,
  Section,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { Told } from '../share-with-party.ts';
import { texts } from '../texts.ts';

/** It is possible: exactly what may be told, to whom, and how. */
export const SharedPage = ({ view, told }: { view: View; told: Told }) => {
  const { language } = view;
  const { client, callName: name, partyName: party, conditions } = told;
  const channel = sayWord(told.channel, language);
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
        <DescriptionList rows={told.values.map((each) => ({ term: each.label, value: valueOf(each, language) }))} />
        {told.depth === 'outline' ? <p>{texts.inOutline[language]}</p> : null}
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
      <Card title={texts.script[language]} icon={told.channel === 'phone' ? 'phone' : 'shield-lock'} tone="accent">
        <ol>
          {[opening(told.channel), texts.scriptOnly, texts.scriptMore].map((line) => (
            <li>{line[language]}</li>
          ))}
        </ol>
      </Card>
      <Section title={fill(texts.tell[language], { name })}>
        <p>{fill(texts.tellHow[language], { name, party })}</p>
      </Section>
      <ButtonLink href={`/besluiten/${told.decision}`} icon="list-check">
        {texts.decision[language]}
      </ButtonLink>
    </Page>
  );
};

function valueOf({ value, onlyThat }: Told['values'][number], language: Language) {
  if (onlyThat) return texts.onlyThat[language];
  return value === null ? texts.notOnRecord[language] : <Prose>{value}</Prose>;
}

const opening = (channel: Told['channel']): Text =>
  channel === 'phone' ? texts.scriptPhone : channel === 'secure-link' ? texts.scriptLink : texts.scriptOther;
