export type Language = 'nl' | 'en';

/** A text that exists in both languages; the compiler finds a missing one. */
export type Text = Readonly<Record<Language, string>>;

export type LinkItem = { href: string; text: string };

/** Someone who can be asked for help; shown in the same place on every page (WCAG 3.2.6). */
export type Help = { name: string; phone?: string | null; mail?: string | null };

/** Where the bar of the demo leads to; null outside the demo, so that the bar cannot appear by accident. */
export type DemoLinks = {
  rolesHref: string;
  postHref: string;
  clockHref: string;
  resetHref: string;
  /** The time of the demo clock, in words. */
  clockText?: string;
};

/** Everything a layout shows around the page itself. Built once per request by the caller. */
export type View = {
  language: Language;
  /** Path with query of this page, for the language switch. */
  path: string;
  who: null | { name: string; roleText: string; organisationName: string; accountPath?: string; signOutPath?: string };
  navigation: readonly (LinkItem & { current: boolean })[];
  /** The button that is always there, such as "Mag ik dit delen?". */
  action?: LinkItem | null;
  help: Help | null;
  demo: DemoLinks | null;
  /** What just happened, after a redirect. */
  notice?: { kind: 'success' | 'attention'; text: string } | null;
};

/** Name of a field → what is wrong with it, in words. */
export type FieldErrors = Readonly<Record<string, string | undefined>>;
