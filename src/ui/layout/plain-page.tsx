import type { Child } from 'hono/jsx';
import { ErrorSummary, presentErrors } from '../form/form.tsx';
import { Logo } from '../parts/logo.tsx';
import { uiTexts } from '../texts.ts';
import type { FieldErrors, LinkItem, View } from '../view.ts';
import { Document, SkipLink } from './document.tsx';
import { BackLink } from './page.tsx';
import { DemoBar, HelpCard, LanguageLink, Notice } from './parts.tsx';

export type PlainPageProps = {
  view: View;
  title: string;
  /** False on pages that must not say which product this is, such as a link that is wrong or expired. */
  branded?: boolean;
  /** `sheet` puts everything on one sheet of paper; `open` leaves the page free, as on the welcome page. */
  shape?: 'sheet' | 'open';
  heading?: Child;
  lead?: Child;
  back?: LinkItem | undefined;
  errors?: FieldErrors | undefined;
  children?: Child;
};

/** A page for somebody we do not know yet: welcome, sign-in, a neutral page behind a link. */
export const PlainPage = ({
  view,
  title,
  branded = true,
  shape = 'sheet',
  heading,
  lead,
  back,
  errors,
  children,
}: PlainPageProps) => (
  <Document
    language={view.language}
    title={title}
    hasErrors={presentErrors(errors).length > 0}
    neutral={!branded}
    area="plain"
  >
    <SkipLink language={view.language} />
    {view.demo ? <DemoBar demo={view.demo} language={view.language} /> : null}
    <header class="zv-plain-header">
      {branded ? <Logo name={uiTexts.productName[view.language]} /> : <span />}
      <LanguageLink view={view} />
    </header>
    <main id="inhoud" tabindex={-1} class={`zv-main zv-main--${shape}`}>
      {back ? <BackLink {...back} /> : null}
      <Notice view={view} />
      <ErrorSummary errors={errors} />
      {shape === 'sheet' ? <h1>{heading ?? title}</h1> : null}
      {shape === 'sheet' && lead ? <p class="zv-lead">{lead}</p> : null}
      <div class="zv-flow">{children}</div>
    </main>
    <footer class="zv-footer">
      <div class="zv-footer__inside">
        {view.help ? <HelpCard help={view.help} language={view.language} forClient={!view.who} /> : null}
        {branded ? <p class="zv-footer__line">{uiTexts.footerLine[view.language]}</p> : null}
      </div>
    </footer>
  </Document>
);
