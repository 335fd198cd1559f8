import type { Child } from 'hono/jsx';
import { faviconHref, fontHrefs, stylesheetHref } from '../assets.ts';
import { LanguageContext } from '../language.ts';
import { uiTexts } from '../texts.ts';
import type { Language } from '../view.ts';

export type DocumentProps = {
  language: Language;
  title: string;
  /** With errors the title begins with "Fout:", the first thing a screen reader says. */
  hasErrors?: boolean;
  /** Neutral pages leave the name of the product out of the title. */
  neutral?: boolean;
  area: 'work' | 'client' | 'plain';
  children?: Child;
};

/** The frame of every page: one style sheet, two fonts fetched early, no script. The doctype is added when it is sent. */
export const Document = ({ language, title, hasErrors = false, neutral = false, area, children }: DocumentProps) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${hasErrors ? uiTexts.errorTitle[language] : ''}${title}${neutral || title === uiTexts.productName[language] ? '' : ` – ${uiTexts.productName[language]}`}`}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {fontHrefs().map((href) => (
        <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={stylesheetHref()} />
      <link rel="icon" href={faviconHref()} type="image/svg+xml" />
    </head>
    <body class={`utrecht-document zv-body zv-body--${area}`}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </body>
  </html>
);

export const SkipLink = ({ language }: { language: Language }) => (
  <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
    {uiTexts.skip[language]}
  </a>
);
