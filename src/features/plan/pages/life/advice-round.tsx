import { Badge, Card, dateInWords, fill, type Language, Prose } from '../../../../ui/index.ts';
import type { AdviceRound } from '../../advice/round.ts';
import { lifeTexts as t, verdictTexts } from '../../life/texts.ts';

const kindOf = { agree: 'good', 'agree-with-advice': 'accent', disagree: 'attention' } as const;

/** What was done with it, or who is to act. */
export const RoundState = ({ round, language }: { round: AdviceRound; language: Language }) => {
  if (round.withdrawn) return <Badge>{t.withdrawn[language]}</Badge>;
  if (!round.advice) return <Badge kind="attention">{t.waitsForFg[language]}</Badge>;
  if (!round.answer) return <Badge kind="attention">{t.waitsForOwner[language]}</Badge>;
  return round.answer.kind === 'follow' ? (
    <Badge kind="good">{t.followed[language]}</Badge>
  ) : (
    <Badge kind="attention">{t.deviated[language]}</Badge>
  );
};

type Props = {
  /** 2 where it stands alone on a page; 3 in a section. */
  level?: 2 | 3;
  round: AdviceRound;
  names: ReadonlyMap<string, string>;
  language: Language;
  title: string;
  href?: string;
};

/** One question to the FG with everything that followed, in the words of those who wrote. */
export const RoundCard = ({ round, names, language, title, href, level = 3 }: Props) => {
  const said = ({ by, at }: { by: string; at: Date }) =>
    fill(t.said[language], {
      name: names.get(by) ?? t.somebody[language],
      date: dateInWords(at.toISOString(), language),
    });
  const { advice, answer, withdrawn } = round;
  return (
    <Card title={title} href={href} level={level} badge={<RoundState round={round} language={language} />}>
      <p>
        <strong>{t.yourQuestion[language]}</strong> · {said(round)}
      </p>
      <Prose>{round.question}</Prose>
      {advice ? (
        <>
          <p>
            <Badge kind={kindOf[advice.verdict]}>{verdictTexts[advice.verdict][language]}</Badge> · {said(advice)}
          </p>
          <Prose>{advice.text}</Prose>
          {[...advice.comments].map(([step, comment]) => (
            <>
              <p>
                <strong>{fill(t.atStep[language], { step })}</strong>
              </p>
              <Prose>{comment}</Prose>
            </>
          ))}
        </>
      ) : null}
      {answer ? (
        <>
          <p>
            <strong>{t.answered[language]}</strong> · {(answer.kind === 'follow' ? t.followed : t.deviated)[language]} ·{' '}
            {said(answer)}
          </p>
          {answer.reason === '' ? null : <Prose>{answer.reason}</Prose>}
        </>
      ) : null}
      {withdrawn ? (
        <>
          <p>
            <strong>{t.withdrawn[language]}</strong> · {said(withdrawn)}
          </p>
          <Prose>{withdrawn.reason}</Prose>
        </>
      ) : null}
    </Card>
  );
};
