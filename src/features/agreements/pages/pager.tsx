import { ActionGroup, ButtonLink, fill, type Language } from '../../../ui/index.ts';
import { texts } from '../texts.ts';

type Props = {
  page: number;
  pages: number;
  /** The address without its page; keeps what was asked. */
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  language: Language;
};

/** To the page before and after, with the question that was asked. */
export const Pager = ({ page, pages, path, query, language }: Props) => {
  if (pages <= 1) return null;
  const to = (number: number) => {
    const asked = Object.entries({ ...query, pagina: String(number) }).filter(([, value]) => value);
    return `${path}?${String(new URLSearchParams(asked as [string, string][]))}`;
  };
  return (
    <nav aria-label={texts.pages[language]}>
      <p>{fill(texts.pageOf[language], { page, pages })}</p>
      <ActionGroup>
        {page > 1 ? (
          <ButtonLink href={to(page - 1)} icon="arrow-left">
            {texts.previous[language]}
          </ButtonLink>
        ) : null}
        {page < pages ? (
          <ButtonLink href={to(page + 1)} icon="arrow-right">
            {texts.nextPage[language]}
          </ButtonLink>
        ) : null}
      </ActionGroup>
    </nav>
  );
};
