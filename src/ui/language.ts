import { createContext, useContext } from 'hono/jsx';
import { uiTexts } from './texts.ts';
import type { Language } from './view.ts';

/** Set by the layouts, so that a field need not be told its language again. Dutch first. */
export const LanguageContext = createContext<Language>('nl');

/** A text of the design system in the language of the page that is being rendered. */
export const useText = (): ((name: keyof typeof uiTexts) => string) => {
  const language = useContext(LanguageContext);
  return (name) => uiTexts[name][language];
};
