import {
  ActionGroup,
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
import { BackingCard } from '../backing/backing-card.tsx';
import type { ShareDecision } from '../decisions/share-decision.ts';
import type { Script } from '../record/show-script.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';

type Props = { view: View; script: Script };

/** Recorded; and from the same screen on to sharing it safely: what may be told, in which words, and what not. */
export const DonePage = ({ view, script }: Props) => {
  const { language } = view;
  const { decision, person } = script;
  const { chosen, client, id } = decision;
  const lead = chosen === 'shared' ? texts.doneShare : chosen === 'not-shared' ? texts.doneNot : texts.doneOther;
  return (
    <Page view={view} title={texts.doneTitle[language]} lead={lead[language]} above={person?.callName} width="narrow">
      {chosen === 'shared' ? <ToTell view={view} script={script} /> : null}
      {chosen === 'not-shared' ? null : (
        <Card title={texts.script[language]} icon="phone" tone="accent">
          <ol class="zv-script">
            {linesOf(script, language).map((line) => (
              <li>{line}</li>
            ))}
          </ol>
        </Card>
      )}
      {person && decision.words.howToTell !== '' ? (
        <Section title={fill(texts.tellPerson[language], { person: person.callName })}>
          <div class="zv-said">
            <Prose>{decision.words.howToTell}</Prose>
          </div>
        </Section>
      ) : null}
      {decision.followsRoute ? <BackingCard {...script.backing} language={language} /> : null}
      <Section title={texts.safeWays[language]}>
        <ActionGroup>
          <ButtonLink href={`/afwegingen/${id}`} kind="primary" icon="list-check">
            {texts.toDecision[language]}
          </ButtonLink>
          <ButtonLink href={`/afwegingen/${id}/twijfel`} icon="message-question">
            {texts.doubt[language]}
          </ButtonLink>
          {client && person ? (
            <OnClient client={client} name={person.callName} language={language} script={script} />
          ) : null}
          <ButtonLink href="/delen" kind="quiet">
            {texts.newCheck[language]}
          </ButtonLink>
        </ActionGroup>
      </Section>
    </Page>
  );
};

const OnClient = ({ client, name, language, script }: OnClientProps) => {
  const { chosen, channel, ground, id, purpose, recipient } = script.decision;
  const party = recipient.kind === 'party' ? recipient.id : null;
  const to = script.activity.parties.get(party ?? '') ?? party ?? '';
  const room = `partij=${encodeURIComponent(party ?? '')}&doel=${encodeURIComponent(purpose)}&besluit=${id}`;
  return (
    <>
      {chosen === 'shared' && party && !onceByLaw.includes(ground) ? (
        <ButtonLink href={`/clienten/${client}/ruimtes/nieuw?${room}`} icon="users">
          {fill(texts.room[language], { to })}
        </ButtonLink>
      ) : null}
      {channel === 'secure-link' ? (
        <ButtonLink href={`/clienten/${client}/verslagen`} icon="send">
          {texts.sendSafely[language]}
        </ButtonLink>
      ) : null}
      {chosen === 'through-person' ? (
        <>
          <ButtonLink href={`/clienten/${client}/verslagen/nieuw`} icon="file-text">
            {fill(texts.writeReport[language], { person: name })}
          </ButtonLink>
          <ButtonLink href={`/clienten/${client}/afspraken`} icon="calendar">
            {texts.appointment[language]}
          </ButtonLink>
        </>
      ) : null}
      <ButtonLink href={`/clienten/${client}`}>{texts.toClient[language]}</ButtonLink>
    </>
  );
};

/** A duty, a right or an emergency carries what is told now, not a conversation that goes on. */
const onceByLaw: readonly ShareDecision['ground'][] = ['duty', 'right-to-report', 'conflict-of-duties'];

type OnClientProps = { client: string; name: string; language: Language; script: Script };

const ToTell = ({ view, script }: Props) => {
  const { language } = view;
  return (
    <Section title={texts.toTell[language]}>
      <DescriptionList
        rows={script.values.map(({ label, value, depth }) => ({ term: label, value: said(value, depth, language) }))}
      />
    </Section>
  );
};

function said(value: string | null, depth: Script['values'][number]['depth'], language: Language) {
  if (value === null) return texts[depth === 'fact' ? 'onlyThat' : 'notOnRecord'][language];
  if (depth !== 'outline') return <Prose>{value}</Prose>;
  return (
    <>
      <Prose>{value}</Prose>
      <p>{texts.inOutline[language]}</p>
    </>
  );
}

/** What to do and to say, in this order; with the question, and with what stays unsaid. */
function linesOf({ decision, activity, person }: Script, language: Language): string[] {
  const say = (text: Text, parts: Record<string, string> = {}) => fill(text[language], parts);
  const name = { person: person?.callName ?? '' };
  switch (decision.chosen) {
    case 'without-name':
    case 'anonymous':
      return [say(texts.nameless1), say(texts.nameless2), say(texts.nameless3)];
    case 'through-person':
      return [say(texts.together1, name), say(texts.together2, name), say(texts.through1, name), say(texts.through2)];
    case 'asked-consent':
      return [say(texts.askAbout, name)];
    default: {
      const rest = activity.fields.filter(
        ({ id, category }) => category === 'special' && !decision.fields.includes(id) && !neverTold.includes(id),
      );
      const unsaid = rest.map(({ label }) => label[language].toLowerCase()).join(', ');
      return [
        say(opening(decision.channel)),
        say(texts.scriptTell),
        ...(decision.direction === 'ask' ? [say(texts.scriptAsk, { question: decision.words.question ?? '' })] : []),
        ...(unsaid === '' ? [] : [say(texts.scriptNot, { rest: unsaid })]),
        // “I discuss that with the client first” would send the other to a person who is in danger (UAVG 41).
        say(decision.words.notSafe ? texts.scriptMoreUnsafe : texts.scriptMore),
      ];
    }
  }
}

/** Nobody would think of telling this, so nobody needs to be warned. */
const neverTold: readonly string[] = ['ontvangen-van-doorverwijzer', 'documenten'];

const opening = (channel: ShareDecision['channel']): Text =>
  channel === 'phone' ? texts.scriptPhone : channel === 'secure-link' ? texts.scriptLink : texts.scriptOther;
