import { raw } from 'hono/html';
import type { Language } from '../view.ts';

export type MailContent = {
  language: Language;
  /** Neutral: no topic, no care, no product (J1.7). */
  title: string;
  paragraphs: readonly string[];
  link?: { href: string; text: string };
  /** Who sends it and where to ask. */
  footer: readonly string[] | string;
};

const lines = (footer: MailContent['footer']): readonly string[] => (typeof footer === 'string' ? [footer] : footer);

const asText = ({ title, paragraphs, link, footer }: MailContent): string =>
  [title, ...paragraphs, ...(link ? [`${link.text}:\n${link.href}`] : []), `-- \n${lines(footer).join('\n')}`].join(
    '\n\n',
  );

/**
 * A letter without pictures, tables, style or tracking: what a mail program shows is what we wrote.
 * The address is also printed, because people are told not to click on links they cannot read.
 */
const asHtml = ({ language, title, paragraphs, link, footer }: MailContent): string => {
  const body = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {link ? (
          <p>
            <a href={link.href}>
              <strong>{link.text}</strong>
            </a>
            <br />
            {link.href}
          </p>
        ) : null}
        <hr />
        <p>
          <small>{lines(footer).map((line, index) => [index === 0 ? null : <br />, line])}</small>
        </p>
      </body>
    </html>
  );
  return String(raw(`<!doctype html>${String(body)}`));
};

/** One letter in both forms that a mail carries; the same words in both. */
export const mailDocument = (content: MailContent): { text: string; html: string } => ({
  text: asText(content),
  html: asHtml(content),
});
