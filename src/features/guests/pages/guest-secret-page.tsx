import { ActionGroup, Alert, ButtonLink, dateInWords, fill, PlainPage, type View } from '../../../ui/index.ts';
import type { GuestSecret } from '../proof/make-guest-secret.ts';
import { workTexts as texts } from '../texts.ts';

/** A code or three words, shown this once. Answer the POST with it, not with a redirect: it has no address. */
export const GuestSecretPage = ({ view, secret, back }: { view: View; secret: GuestSecret; back: string }) => {
  const { language } = view;
  const isWord = secret.kind === 'word';
  return (
    <PlainPage
      view={{ ...view, path: back, help: null }}
      title={texts[isWord ? 'wordTitle' : 'codeTitle'][language]}
      branded={false}
    >
      {isWord ? (
        <p class="zv-secret" lang="nl">
          {secret.word}
        </p>
      ) : (
        <>
          <p>{texts.codeLead[language]}</p>
          <p class="zv-code">{secret.code}</p>
          <p>{fill(texts.codeUntil[language], { at: dateInWords(secret.until, language, true) })}</p>
        </>
      )}
      {/* Above is for the guest; what is for the worker says so, and is not printed. */}
      <ActionGroup>
        <Alert kind="attention">
          <p>{texts[isWord ? 'wordOnce' : secret.way === 'letter' ? 'letterOnce' : 'codeOnce'][language]}</p>
          {!isWord && secret.replaces ? <p>{texts.replaced[language]}</p> : null}
        </Alert>
        <ButtonLink href={back}>{texts.back[language]}</ButtonLink>
      </ActionGroup>
    </PlainPage>
  );
};
