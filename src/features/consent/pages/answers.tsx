import { dateInWords, MoreInfo, Prose, Timeline, type View } from '../../../ui/index.ts';
import { say } from '../say.ts';
import type { Answer } from '../answer.ts';
import { texts } from '../texts.ts';
import { togetherTexts } from '../texts-together.ts';
import { workTexts } from '../texts-work.ts';
import type { ClientConsents } from '../view-consents.ts';
import { questionOf, ShownText } from './parts.tsx';

type Props = { view: View; consents: ClientConsents };

function whoText(answer: Answer, { view, consents }: Props): string {
  const { by, saidBy } = answer;
  const whose = by.kind === 'worker' && saidBy !== null ? (consents.names.get(saidBy) ?? null) : null;
  const said = whose === null ? '' : `${say(togetherTexts, view.language)('inWordsOf', { name: whose })} `;
  return `${said}${writtenText(answer, { view, consents })}`;
}

function writtenText({ by, at, saidOn }: Answer, { view, consents }: Props): string {
  const text = say(workTexts, view.language);
  const name = consents.names.get(by.id) ?? text('someone');
  if (by.kind === 'client') return text('byClient');
  if (by.kind === 'representative') return text('byRepresentative', { name });
  if (saidOn === null) return text('byWorker', { name });
  return text('byWorkerLater', { name, day: dateInWords(at, view.language) });
}

const Evidence = ({ answer, view }: { answer: Answer; view: View }) =>
  answer.evidence === null ? null : (
    <>
      <p>
        <strong>{workTexts.evidence[view.language]}</strong>
      </p>
      <Prose>{answer.evidence}</Prose>
    </>
  );

/** What was said, when and how, and who wrote it down. */
export const AnswerSaid = ({ view, consents, answer }: Props & { answer: Answer }) => {
  const { language } = view;
  const said = say(workTexts, language)('said', {
    answer: texts[answer.answer][language],
    day: dateInWords(answer.saidOn ?? answer.at, language),
    how: texts[answer.method][language],
  });
  return (
    <>
      <p>
        {said} {whoText(answer, { view, consents })}
      </p>
      <Evidence answer={answer} view={view} />
    </>
  );
};

/** Every answer, the newest first, each with the text that stood there. */
export const AnswerHistory = ({ view, consents }: Props) => {
  const text = say(workTexts, view.language);
  if (consents.answers.length === 0) return <p>{text('historyEmpty')}</p>;
  const items = consents.answers.map((answer) => ({
    at: answer.at,
    title: `${texts[answer.answer][view.language]}: ${questionOf(answer.text)}`,
    icon: answer.answer === 'given' ? ('check' as const) : ('hand-stop' as const),
    kind: answer.answer === 'given' ? ('good' as const) : ('stop' as const),
    text: (
      <>
        <p>
          {texts[answer.method][view.language]}. {whoText(answer, { view, consents })}
        </p>
        <Evidence answer={answer} view={view} />
        <MoreInfo title={text('shownText')}>
          <ShownText text={answer.text} language={answer.language} />
        </MoreInfo>
      </>
    ),
  }));
  return <Timeline items={items} />;
};
