import { ActionGroup, Alert, ButtonLink, PlainPage, type View } from '../../../ui/index.ts';
import { say, sayMoment } from '../say.ts';
import { workTexts as texts } from '../texts-work.ts';

export type CodePageProps = {
  view: View;
  client: string;
  code: { code: string; way: 'letter' | 'phone' | 'sms'; until: Date };
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
      {/* What is for the worker is not printed. */}
      <ActionGroup>
        <Alert kind="attention">{texts[code.way === 'letter' ? 'letterOnce' : 'phoneOnce'][language]}</Alert>
        <ButtonLink href={`/clienten/${client}/verslagen`}>{texts.done[language]}</ButtonLink>
      </ActionGroup>
    </PlainPage>
  );
};
