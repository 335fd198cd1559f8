import { ActionGroup, Alert, ButtonLink, PlainPage, type View } from '../../../ui/index.ts';
import { say, sayMoment } from '../say.ts';
import { workTexts as texts } from '../texts-work.ts';

export type CodePageProps = {
  view: View;
  client: string;
  /** `replaces`: a code that was given before stopped working by this one. */
  code: { code: string; way: 'letter' | 'phone' | 'sms'; until: Date; replaces: boolean };
};

/** A code, shown this once: to print for a letter without a name or sender on it, or to read aloud. */
export const CodePage = ({ view, client, code }: CodePageProps) => {
  const { language } = view;
  return (
    <PlainPage
      view={{ ...view, path: `/clienten/${client}/verslagen`, help: null }}
      title={texts.letterTitle[language]}
      branded={false}
    >
      <p>{texts.letterLead[language]}</p>
      <p class="zv-code">{code.code}</p>
      <p>{say(texts.letterUntil, language, { at: sayMoment(code.until, language) })}</p>
      {/* Above is for the client; what is for the worker says so, and is not printed. */}
      <ActionGroup>
        <Alert kind="attention" title={texts[code.way === 'letter' ? 'codeForYouLetter' : 'codeForYou'][language]}>
          <p>{texts[code.way === 'letter' ? 'letterOnce' : 'phoneOnce'][language]}</p>
          {code.replaces ? <p>{texts.codeReplaced[language]}</p> : null}
        </Alert>
        <ButtonLink href={`/clienten/${client}/verslagen`}>{texts.done[language]}</ButtonLink>
      </ActionGroup>
    </PlainPage>
  );
};
