import {
  Badge,
  Button,
  Card,
  dateInWords,
  fill,
  Form,
  type Language,
  Prose,
  Section,
  TextArea,
} from '../../../ui/index.ts';
import type { AdvicePage } from '../ask-advice.ts';
import { ADVICE_DAYS } from '../policy.ts';
import { texts } from '../texts.ts';

/** A form that came back: of the question, or of the answer to one request. */
export type AdviceProblem = { field: 'vraag' | 'antwoord'; of?: string; typed: string; error: string };

type Props = AdvicePage & { here: string; today: string; problem?: AdviceProblem | undefined; language: Language };
type One = AdvicePage['advice'][number];

const when = (name: string | null, at: Date, language: Language) => ({
  name: name ?? texts.formerColleague[language],
  date: dateInWords(at.toISOString(), language),
});

const Answer = ({ request, here, mayAnswer, problem, language }: Omit<Props, 'advice'> & { request: One }) => {
  if (request.answer) {
    return (
      <>
        <p>
          <strong>{fill(texts.answeredBy[language], when(request.answeredByName, request.answer.at, language))}</strong>
        </p>
        <Prose>{request.answer.text}</Prose>
      </>
    );
  }
  if (!mayAnswer) return null;
  const own = problem?.of === request.id ? problem : undefined;
  return (
    <Form action={`${here}/advies/${request.id}/antwoord`}>
      <TextArea
        id={`antwoord-${request.id}`}
        name="antwoord"
        label={texts.giveAnswer[language]}
        description={texts.adviceQuestionHelp[language]}
        value={own?.typed ?? ''}
        error={own?.error}
        rows={4}
      />
      <Button icon="send">{texts.sendAnswer[language]}</Button>
    </Form>
  );
};

const Due = ({ request, today, language }: { request: One; today: string; language: Language }) => {
  if (request.answer) return null;
  const late = request.due < today;
  const text = (late ? texts.overdue : texts.due)[language];
  return <Badge kind={late ? 'stop' : 'attention'}>{fill(text, { date: dateInWords(request.due, language) })}</Badge>;
};

/** Advice asked of the contact person, with the day on which the answer is due (S4.59). */
export const AdvicePart = (props: Props) => {
  const { advice, mayAsk, here, today, problem, language } = props;
  if (advice.length === 0 && !mayAsk) return null;
  const asking = problem?.field === 'vraag' ? problem : undefined;
  return (
    <Section title={texts.advice[language]}>
      {advice.map((request) => (
        <div id={`advies-${request.id}`}>
          <Card
            title={fill(texts.asked[language], when(request.askedByName, request.askedAt, language))}
            level={3}
            badge={<Due request={request} today={today} language={language} />}
          >
            <Prose>{request.question}</Prose>
            <Answer {...props} request={request} />
          </Card>
        </div>
      ))}
      {mayAsk ? (
        <Form action={`${here}/advies`}>
          <p>{fill(texts.adviceLead[language], { days: ADVICE_DAYS })}</p>
          <TextArea
            name="vraag"
            label={texts.adviceQuestion[language]}
            description={texts.adviceQuestionHelp[language]}
            value={asking?.typed ?? ''}
            error={asking?.error}
            rows={3}
          />
          <Button kind="secondary" icon="message-question">
            {texts.askAdvice[language]}
          </Button>
        </Form>
      ) : null}
    </Section>
  );
};
