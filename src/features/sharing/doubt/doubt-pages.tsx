import type { Child } from 'hono/jsx';
import { sayOutcome, sayWord } from '../../../gate/texts.ts';
import { noProblem, type Problem } from '../../../platform/http/bind.tsx';
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  DateField,
  dateInWords,
  DescriptionList,
  fill,
  Form,
  type Language,
  Page,
  Prose,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { stances } from '../after-words.ts';
import { texts as readingTexts } from '../reading/texts.ts';
import { sayFormErrors } from '../say-errors.ts';
import type { Advisers } from './advisers.ts';
import type { DoubtPage as Shown } from './answer-doubt.ts';
import type { Advice, DoubtContext } from './store.ts';
import { askedOfTexts, stanceTexts, texts } from './texts.ts';

type ContextProps = {
  context: DoubtContext;
  activity: RunningActivity | null;
  recipientName: string;
  language: Language;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What goes along with the question: no name, no file. */
export const DoubtContextRows = ({ context, activity, recipientName, language }: ContextProps) => {
  const label = (id: string) => activity?.fields.find((field) => field.id === id)?.label[language] ?? id;
  const { goal, reasons, depth, channel, outcome, fields, direction } = context;
  const rows = [
    { term: texts.goal[language], value: goal },
    { term: texts.recipient[language], value: capital(recipientName) },
    { term: texts.direction[language], value: texts[direction][language] },
    { term: readingTexts.fields[language], value: fields.map(label).join(', ') },
    { term: readingTexts.depth[language], value: depth && fields.length > 0 ? readingTexts[depth][language] : '' },
    { term: readingTexts.channel[language], value: channel ? capital(sayWord(channel, language)) : '' },
    { term: texts.outcome[language], value: outcome ? sayOutcome(outcome, language) : '' },
    { term: texts.reasons[language], value: reasons },
  ];
  return (
    <DescriptionList
      rows={rows
        .filter(({ value }) => value !== '')
        .map(({ term, value }) => ({ term, value: <Prose>{value}</Prose> }))}
    />
  );
};

type AskProps = {
  view: View;
  advisers: Advisers;
  /** The form goes to this address, and back leads to that one. */
  action: string;
  back: { href: string; text: string };
  context: Child;
  today: string;
  problem?: Problem;
};

/** "Ik twijfel": whom to ask, what, and what goes along. */
export const AskDoubtPage = ({ view, advisers, action, back, context, today, problem = noProblem }: AskProps) => {
  const { language } = view;
  const errors = sayFormErrors(problem, language, 'aan');
  const typed = (name: string) => (typeof problem.values[name] === 'string' ? problem.values[name] : undefined);
  const options = [
    ...advisers.roles.map((role) => ({ value: role as string, text: askedOfTexts[role][language] })),
    ...advisers.colleagues.map(({ account, name }) => ({
      value: `collega:${account}`,
      text: fill(texts.colleague[language], { name }),
      description: texts.colleagueAbout[language],
    })),
  ];
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      back={back}
      errors={errors}
      width="narrow"
    >
      {options.length === 0 ? (
        <p>{texts.nobody[language]}</p>
      ) : (
        <Form action={action}>
          <RadioGroup
            name="aan"
            label={texts.whom[language]}
            options={options}
            value={typed('aan')}
            error={errors.aan}
          />
          <TextArea
            name="vraag"
            label={texts.question[language]}
            description={texts.questionAbout[language]}
            rows={5}
            maxLength={4000}
            value={typed('vraag')}
            error={errors.vraag}
          />
          <DateField
            name="wanneer"
            label={texts.wanted[language]}
            value={typed('wanneer')}
            min={today}
            error={errors.wanneer}
            optional
          />
          <Button icon="send">{texts.send[language]}</Button>
        </Form>
      )}
      <Call advisers={advisers} language={language} />
      <Section title={texts.goesAlong[language]}>
        <p>{texts.goesAlongAbout[language]}</p>
        {context}
      </Section>
    </Page>
  );
};

const Call = ({ advisers: { contact }, language }: { advisers: Advisers; language: Language }) => {
  const reach = contact && [contact.phone, contact.mail].filter(Boolean).join(' · ');
  return contact && reach ? (
    <Card title={texts.call[language]} icon="phone" level={2}>
      <p>{fill(texts.callAbout[language], { name: contact.name, reach })}</p>
    </Card>
  ) : null;
};

/** What an adviser wrote, with what is possible. */
export const AdviceCard = ({ advice, name, language }: { advice: Advice; name: string; language: Language }) => (
  <Card
    title={stanceTexts[advice.stance][language]}
    icon="message"
    level={3}
    tone={advice.stance === 'go' ? 'plain' : 'accent'}
  >
    <Prose>{advice.why}</Prose>
    {advice.possible === '' ? null : <Prose>{fill(texts.possible[language], { words: advice.possible })}</Prose>}
    <p>{fill(texts.saidBy[language], { name, date: dateInWords(advice.at, language, true) })}</p>
  </Card>
);

/** One question, for who was asked and for who asked. */
export const DoubtPage = ({ view, page, problem = noProblem }: { view: View; page: Shown; problem?: Problem }) => {
  const { language } = view;
  const { consultation, names, goOn, mayAdvise } = page;
  const { askedBy, askedAt, wantedOn, question, advice, context } = consultation;
  const said = { name: names.get(askedBy) ?? '', date: dateInWords(askedAt, language, true) };
  return (
    <Page
      view={view}
      title={texts.page[language]}
      lead={fill(texts[goOn ? 'ownLead' : 'pageLead'][language], said)}
      errors={sayFormErrors(problem, language, 'advies')}
      width="narrow"
    >
      <Section title={texts.theQuestion[language]}>
        <Prose>{question}</Prose>
        {wantedOn && advice.length === 0 ? (
          <p>
            <Badge kind="attention" icon="calendar">
              {fill(texts.neededBy[language], { date: dateInWords(wantedOn, language) })}
            </Badge>
          </p>
        ) : null}
      </Section>
      <Section title={texts.context[language]}>
        {goOn ? null : <p>{texts.onlyThis[language]}</p>}
        <DoubtContextRows {...page} context={context} language={language} />
      </Section>
      <Section title={texts.answers[language]}>
        {advice.length === 0 ? <p>{texts.noAnswer[language]}</p> : null}
        {advice.map((each) => (
          <AdviceCard advice={each} name={names.get(each.by) ?? ''} language={language} />
        ))}
      </Section>
      {mayAdvise ? <AdviseForm view={view} id={consultation.id} problem={problem} /> : null}
      {goOn ? (
        <ButtonLink href={goOn.decision ? `/afwegingen/${goOn.decision}` : `/delen/${goOn.check}`} kind="primary">
          {texts.goOn[language]}
        </ButtonLink>
      ) : null}
    </Page>
  );
};

const AdviseForm = ({ view, id, problem }: { view: View; id: string; problem: Problem }) => {
  const { language } = view;
  const errors = sayFormErrors(problem, language, 'advies');
  const typed = (name: string) => (typeof problem.values[name] === 'string' ? problem.values[name] : undefined);
  return (
    <Section title={texts.advise[language]}>
      <p>{texts.adviseLead[language]}</p>
      <Form action={`/overleg/${id}/advies`}>
        <RadioGroup
          name="advies"
          label={texts.stance[language]}
          options={stances.map((stance) => ({ value: stance, text: stanceTexts[stance][language] }))}
          value={typed('advies')}
          error={errors.advies}
        />
        <TextArea
          name="waarom"
          label={texts.why[language]}
          rows={4}
          maxLength={4000}
          value={typed('waarom')}
          error={errors.waarom}
        />
        <TextArea
          name="mogelijk"
          label={texts.whatPossible[language]}
          description={texts.whatPossibleAbout[language]}
          rows={3}
          maxLength={4000}
          value={typed('mogelijk')}
          error={errors.mogelijk}
        />
        <Button icon="send">{texts.give[language]}</Button>
      </Form>
    </Section>
  );
};
