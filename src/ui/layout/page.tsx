import type { Child } from 'hono/jsx';
import { ErrorSummary, presentErrors } from '../form/form.tsx';
import { Icon } from '../parts/icon.tsx';
import { uiTexts } from '../texts.ts';
import type { FieldErrors, LinkItem, View } from '../view.ts';
import { Document, SkipLink } from './document.tsx';
import { Header } from './header.tsx';
import { DemoBar, HelpCard, Notice } from './parts.tsx';

export type PageProps = {
  view: View;
  /** For the tab of the browser; keep names of clients out of it. */
  title: string;
  /** The `h1`, when it says more than the title. */
  heading?: Child;
  /** One or two sentences under the heading. */
  lead?: Child;
  /** A small line above the heading: where this page belongs. */
  above?: Child;
  back?: LinkItem | undefined;
  /** Buttons beside the heading. */
  actions?: Child;
  errors?: FieldErrors | undefined;
  /** `narrow` for one question or a text, `wide` for tables and cards. */
  width?: 'narrow' | 'normal' | 'wide';
  children?: Child;
};

export const BackLink = ({ href, text }: LinkItem) => (
  <a class="zv-back" href={href}>
    <Icon name="arrow-left" />
    {text}
  </a>
);

export const PageHeading = ({ title, heading, lead, above, actions }: Omit<PageProps, 'view' | 'children'>) => (
  <div class="zv-heading">
    <div>
      {above ? <p class="zv-heading__above">{above}</p> : null}
      <h1>{heading ?? title}</h1>
      {lead ? <p class="zv-lead">{lead}</p> : null}
    </div>
    {actions ? <div class="zv-actions zv-heading__actions">{actions}</div> : null}
  </div>
);

/** A page for people who work here. Shows heading, error summary, notice and the person to ask. */
export const Page = ({ view, width = 'normal', errors, back, children, ...heading }: PageProps) => (
  <Document language={view.language} title={heading.title} hasErrors={presentErrors(errors).length > 0} area="work">
    <SkipLink language={view.language} />
    {view.demo ? <DemoBar demo={view.demo} language={view.language} /> : null}
    <Header view={view} />
    <main id="inhoud" tabindex={-1} class={`zv-main zv-main--${width}`}>
      {back ? <BackLink {...back} /> : null}
      <Notice view={view} />
      <ErrorSummary errors={errors} />
      <PageHeading {...heading} />
      <div class="zv-flow">{children}</div>
    </main>
    <footer class="zv-footer">
      <div class="zv-footer__inside">
        {view.help ? <HelpCard help={view.help} language={view.language} forClient={false} /> : null}
        <p class="zv-footer__line">{uiTexts.footerLine[view.language]}</p>
      </div>
    </footer>
  </Document>
);
