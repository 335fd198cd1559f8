import { ButtonLink, fill, type Language, Prose, Section } from '../../../ui/index.ts';
import { AdviceCard } from './doubt-pages.tsx';
import { askedOfTexts, texts } from './texts.ts';
import type { Doubts } from './was-advised.ts';

/** What was asked and answered, and the way to ask. */
export const DoubtsSection = ({ doubts, check, language }: { doubts: Doubts; check: string; language: Language }) => (
  <Section title={texts.title[language]}>
    {doubts.consultations.length === 0 ? <p>{texts.lead[language]}</p> : null}
    {doubts.consultations.map(({ askedOf, adviser, question, advice }) => (
      <>
        <h3>
          {fill(texts.askedWhom[language], {
            who: (adviser && doubts.names.get(adviser)) || askedOfTexts[askedOf][language],
          })}
        </h3>
        <Prose>{question}</Prose>
        {advice.length === 0 ? <p>{texts.open[language]}</p> : null}
        {advice.map((each) => (
          <AdviceCard advice={each} name={doubts.names.get(each.by) ?? ''} language={language} />
        ))}
      </>
    ))}
    <ButtonLink href={`/delen/${check}/twijfel`} icon="message-question">
      {texts[doubts.consultations.length === 0 ? 'askSomebody' : 'askAgain'][language]}
    </ButtonLink>
  </Section>
);
