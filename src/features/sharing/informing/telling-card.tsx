import { Alert, ButtonLink, ActionGroup, dateInWords, fill, type Language } from '../../../ui/index.ts';
import type { ShownDecision } from '../reading/shown-decision.ts';
import { texts } from './texts.ts';

type Props = { shown: ShownDecision; language: Language };

/** What there is to do about telling the person, on top of the decision; nothing when it was told. */
export const TellingCard = ({ shown, language }: Props) => {
  const { informing, telling, decision, person, reader } = shown;
  if (!informing || !telling || telling === 'told') return null;
  const name = person?.callName ?? '';
  const reviewOn = informing.delays.at(-1)?.reviewOn;
  const date = dateInWords(reviewOn ?? informing.dueOn, language);
  const title = { due: texts.due, late: texts.late, waits: texts.waits, 'look-again': texts.lookAgain }[telling];
  const about = {
    due: texts.dueAbout,
    late: texts.dueAbout,
    waits: texts.waitsAbout,
    'look-again': texts.lookAgainAbout,
  };
  return (
    <Alert kind={telling === 'due' ? 'info' : 'attention'} title={fill(title[language], { name, date })}>
      <p>{fill(about[telling][language], { name })}</p>
      {reader.as === 'worker' ? (
        <ActionGroup>
          <ButtonLink href={`/afwegingen/${decision.id}/verteld`} kind="primary" icon="message">
            {texts.tellButton[language]}
          </ButtonLink>
          {telling === 'waits' ? null : (
            <ButtonLink href={`/afwegingen/${decision.id}/wachten`} icon="clock">
              {texts.delayButton[language]}
            </ButtonLink>
          )}
        </ActionGroup>
      ) : null}
    </Alert>
  );
};
