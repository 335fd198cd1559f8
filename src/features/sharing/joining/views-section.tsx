import {
  Badge,
  Button,
  Card,
  dateInWords,
  fill,
  Form,
  type Language,
  MoreInfo,
  Prose,
  RadioGroup,
  Section,
  Select,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { noProblem, type Problem } from '../../../platform/http/bind.tsx';
import type { ShownDecision } from '../reading/shown-decision.ts';
import { sayName } from '../reading/words-of-decision.ts';
import { sayFormErrors } from '../say-errors.ts';
import { stanceTexts, texts } from './texts.ts';

type Props = { view: View; shown: ShownDecision; problem?: Problem };

/** "Gezien door": who looked along, in own words; the own view; and who else can be asked. */
export const ViewsSection = ({ view, shown, problem = noProblem }: Props) => {
  const { language } = view;
  const { views, reader } = shown;
  return (
    <Section title={texts.section[language]}>
      {views.length === 0 ? <p>{texts[needsColleague(shown) ? 'needed' : 'nobody'][language]}</p> : null}
      {views.map((each) => (
        <Card title={stanceTexts[each.stance][language]} icon="eye" level={3}>
          <Prose>{each.words}</Prose>
          <p>
            {fill(texts.seenBy[language], {
              name: sayName(shown, each.by, language),
              date: dateInWords(each.at, language, true),
            })}{' '}
            {each.role === 'oversight' ? <Badge>{texts.watcher[language]}</Badge> : null}
          </p>
        </Card>
      ))}
      <Waiting shown={shown} language={language} />
      {reader.mayGiveView ? <OwnView view={view} shown={shown} problem={problem} /> : null}
      {reader.as === 'worker' && shown.colleagues.length > 0 ? <Invite view={view} shown={shown} /> : null}
    </Section>
  );
};

/** Conflict of duties: a consultation with a colleague belongs to it (KNMG/Leenen). */
const needsColleague = ({ decision, consultations }: ShownDecision): boolean =>
  decision.ground === 'conflict-of-duties' && consultations.every(({ advice }) => advice.length === 0);

const Waiting = ({ shown, language }: { shown: ShownDecision; language: Language }) => {
  const seen = new Set(shown.views.map(({ by }) => by));
  const waiting = shown.invitations.filter(({ account }) => !seen.has(account));
  const names = waiting.map(({ account }) => sayName(shown, account, language)).join(', ');
  return waiting.length === 0 ? null : <p>{fill(texts.invited[language], { names })}</p>;
};

const Invite = ({ view: { language }, shown }: Props) => (
  <MoreInfo title={texts.invite[language]}>
    <Form action={`/afwegingen/${shown.decision.id}/collegas`}>
      <Select
        name="collega"
        label={texts.colleague[language]}
        description={texts.colleagueAbout[language]}
        options={shown.colleagues.map(({ account, name }) => ({ value: account, text: name }))}
      />
      <Button kind="secondary" icon="send">
        {texts.send[language]}
      </Button>
    </Form>
  </MoreInfo>
);

const OwnView = ({ view: { language }, shown, problem = noProblem }: Props) => {
  const errors = sayFormErrors(problem, language, 'kijk');
  const typed = (name: string) => (typeof problem.values[name] === 'string' ? problem.values[name] : undefined);
  const open =
    problem !== noProblem ||
    shown.invitations.some(({ account }) => account === shown.reader.account) ||
    isWatcher(shown);
  return (
    <MoreInfo title={texts.yours[language]} open={open}>
      <p>{texts.yoursLead[language]}</p>
      <Form action={`/afwegingen/${shown.decision.id}/meekijken`}>
        <RadioGroup
          name="kijk"
          label={texts.stance[language]}
          options={(['agree', 'other'] as const).map((stance) => ({ value: stance, text: texts[stance][language] }))}
          value={typed('kijk')}
          error={errors.kijk}
        />
        <TextArea
          name="woorden"
          label={texts.words[language]}
          rows={4}
          maxLength={4000}
          value={typed('woorden')}
          error={errors.woorden}
        />
        <Button icon="check">{texts.give[language]}</Button>
      </Form>
    </MoreInfo>
  );
};

const isWatcher = ({ reader }: ShownDecision): boolean => reader.as === 'watcher';
