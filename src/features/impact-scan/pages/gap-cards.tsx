import type { StepNumber } from '../../../gate/decision.ts';
import { sayStep } from '../../../gate/texts.ts';
import { ActionGroup, Badge, ButtonLink, Card, fill, type Language, MoreInfo, Prose } from '../../../ui/index.ts';
import type { Gap } from '../policy.ts';
import { questionText } from '../question-texts.ts';
import { gapTexts, texts } from '../texts.ts';
import type { Place } from './place.ts';

type Props = { missing: readonly Gap[]; place: Place; mayStart: boolean; language: Language };

/** Where to begin with this step: a new activity, or one that exists. Without an account the demo has a chair for it. */
const Begin = ({ step, place, mayStart, language }: Omit<Props, 'missing'> & { step: number }) => {
  if (place.kind === 'open') {
    return (
      <ButtonLink href="/demo" icon="arrow-right">
        {texts.inDemo[language]}
      </ButtonLink>
    );
  }
  return (
    <ActionGroup>
      {mayStart ? (
        <ButtonLink href="/activiteiten/nieuw" icon="plus">
          {texts.startActivity[language]}
        </ButtonLink>
      ) : null}
      <ButtonLink href={`/activiteiten?stap=${step}`} kind={mayStart ? 'quiet' : 'secondary'} icon="list-check">
        {texts.checkActivity[language]}
      </ButtonLink>
    </ActionGroup>
  );
};

/** Each gap with what to do about it, the step of the plan where it belongs, and a button that leads there. */
const GapCards = ({ missing, language, ...begin }: Props) => (
  <>
    {missing.map(({ step, grade, words }) => {
      const { missing: title, advice } = questionText(step);
      const name = sayStep(step as StepNumber, language);
      return (
        <Card
          title={title[language]}
          level={3}
          badge={<Badge kind={grade === 'gap' ? 'stop' : 'attention'}>{gapTexts[grade][language]}</Badge>}
          footer={<Begin step={step} language={language} {...begin} />}
        >
          <p>
            {grade === 'unknown' ? `${texts.findOutFirst[language]} ` : ''}
            {advice[language]}
          </p>
          {words === '' ? null : (
            <div>
              <strong>{texts.yourWords[language]}</strong>
              <Prose>{words}</Prose>
            </div>
          )}
          <p>{fill(texts.atStep[language], { step, name })}</p>
        </Card>
      );
    })}
  </>
);

/** So many at once to begin with; the others wait behind them. */
const FIRST = 3;

export const FirstGaps = ({ missing, ...cards }: Props) => {
  const later = missing.slice(FIRST);
  return (
    <>
      <GapCards missing={missing.slice(0, FIRST)} {...cards} />
      {later.length === 0 ? null : (
        <MoreInfo title={fill(texts.laterGaps[cards.language], { count: later.length })}>
          <GapCards missing={later} {...cards} />
        </MoreInfo>
      )}
    </>
  );
};
