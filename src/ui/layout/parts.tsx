import { Icon } from '../parts/icon.tsx';
import { Alert } from '../parts/alert.tsx';
import { uiTexts } from '../texts.ts';
import type { DemoLinks, Help, Language, View } from '../view.ts';

/** Without a script and without a form: the route `/taal/…` sets a cookie and returns to `terug`. */
export const LanguageLink = ({ view }: { view: Pick<View, 'language' | 'path'> }) => {
  const other: Language = view.language === 'nl' ? 'en' : 'nl';
  return (
    <a
      class="zv-quiet-link"
      href={`/taal/${other}?terug=${encodeURIComponent(view.path)}`}
      lang={other}
      hreflang={other}
      rel="nofollow"
    >
      <Icon name="world" />
      {uiTexts.otherLanguage[view.language]}
    </a>
  );
};

export const DemoBar = ({ demo, language }: { demo: DemoLinks; language: Language }) => (
  <aside class="zv-demo" aria-label={uiTexts.demoNavigation[language]}>
    <div class="zv-demo__inside">
      <p>
        <Icon name="sparkles" />
        <span>{uiTexts.demoLine[language]}</span>
      </p>
      <ul>
        <li>
          <a href={demo.rolesHref}>{uiTexts.demoRoles[language]}</a>
        </li>
        <li>
          <a href={demo.postHref}>{uiTexts.demoPost[language]}</a>
        </li>
        <li>
          <a href={demo.clockHref}>
            {uiTexts.demoClock[language]}
            {demo.clockText ? <span class="zv-demo__time">: {demo.clockText}</span> : null}
          </a>
        </li>
        <li>
          <a href={demo.resetHref}>{uiTexts.demoReset[language]}</a>
        </li>
      </ul>
    </div>
  </aside>
);

export const Notice = ({ view }: { view: View }) =>
  view.notice ? (
    <div class="zv-notice" role="status">
      <Alert kind={view.notice.kind === 'success' ? 'success' : 'attention'}>{view.notice.text}</Alert>
    </div>
  ) : null;

/** `06 0000 0001` → `tel:0600000001`. */
const telephoneHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** May break after the @ and at a dot, and never inside a word. */
const MailAddress = ({ address }: { address: string }) => (
  <>
    {address.split(/(?<=@)|(?=\.)/).map((part, at) => (
      <>
        {at === 0 ? null : <wbr />}
        {part}
      </>
    ))}
  </>
);

/** A person to talk to, in the same place on every page (WCAG 3.2.6). */
export const HelpCard = ({ help, language, forClient }: { help: Help; language: Language; forClient: boolean }) => (
  <section class="zv-help" aria-labelledby="hulp">
    <span class="zv-help__picture">
      <Icon name="message-question" size="large" />
    </span>
    <div>
      <h2 id="hulp">{uiTexts[forClient ? 'helpClient' : 'helpWorker'][language]}</h2>
      <p>{uiTexts[forClient ? 'helpClientLead' : 'helpWorkerLead'][language]}</p>
      <p class="zv-help__who">
        <strong>{help.name}</strong>
        {help.phone ? (
          <a class="utrecht-link utrecht-link--html-a" href={telephoneHref(help.phone)}>
            <Icon name="phone" /> {help.phone}
          </a>
        ) : null}
        {help.mail ? (
          <a class="utrecht-link utrecht-link--html-a" href={`mailto:${help.mail}`}>
            <Icon name="mail" /> <MailAddress address={help.mail} />
          </a>
        ) : null}
      </p>
    </div>
  </section>
);
