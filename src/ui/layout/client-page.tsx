import { ErrorSummary, presentErrors } from '../form/form.tsx';
import { Icon } from '../parts/icon.tsx';
import { uiTexts } from '../texts.ts';
import { Document, SkipLink } from './document.tsx';
import { BackLink, PageHeading, type PageProps } from './page.tsx';
import { DemoBar, HelpCard, LanguageLink, Notice } from './parts.tsx';

/**
 * A page for a client: phone first, large letters, wide buttons, the worker's name and number below.
 * The header and title say nothing about care, for whoever looks over a shoulder.
 */
export const ClientPage = ({
  view,
  errors,
  back,
  exitHref = 'https://www.wikipedia.org/',
  children,
  ...heading
}: Omit<PageProps, 'width' | 'actions'> & {
  /** Where "Verberg scherm snel" goes: an everyday page, in the same tab. */
  exitHref?: string;
}) => (
  <Document
    language={view.language}
    title={heading.title}
    hasErrors={presentErrors(errors).length > 0}
    neutral
    area="client"
  >
    <SkipLink language={view.language} />
    {view.demo ? <DemoBar demo={view.demo} language={view.language} /> : null}
    <header class="zv-client-header">
      <div class="zv-client-header__inside">
        <LanguageLink view={view} />
        <a class="zv-exit" href={exitHref} rel="noreferrer nofollow">
          <Icon name="eye-off" />
          {uiTexts.hideScreen[view.language]}
        </a>
      </div>
    </header>
    <main id="inhoud" tabindex={-1} class="zv-main zv-main--client">
      {back ? <BackLink {...back} /> : null}
      <Notice view={view} />
      <ErrorSummary errors={errors} />
      <PageHeading {...heading} />
      <div class="zv-flow">{children}</div>
    </main>
    <footer class="zv-footer">
      <div class="zv-footer__inside">
        {view.help ? <HelpCard help={view.help} language={view.language} forClient /> : null}
        {view.who?.signOutPath ? (
          <form class="zv-post-button" action={view.who.signOutPath} method="post">
            <button class="zv-quiet-link" type="submit">
              <Icon name="logout" />
              {uiTexts.signOut[view.language]}
            </button>
          </form>
        ) : null}
      </div>
    </footer>
  </Document>
);
