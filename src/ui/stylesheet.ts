import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The blocks of the NL Design System (Utrecht) that these components use; the rest stays in the package. */
const usedBlocks = [
  'alert',
  'button',
  'checkbox',
  'data-list',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'link',
  'radio-button',
  'select',
  'skip-link',
  'status-badge',
  'textarea',
  'textbox',
];

/** Class names for states that the browser knows by itself (`:hover`) and for sizes that we do not use. */
const unusedVariant =
  /(?<!alert)--(hover|focus|focus-visible|active|pressed|busy|disabled|read-only|visited|ready|warning|custom|checked|indeterminate|numeric|password|url|.*-size|placeholder-.*|html-span|telephone|external|current|box-content|not-applicable)\b/;

const ownFiles = [
  'tokens',
  'ground',
  'header',
  'layout',
  'welcome',
  'form',
  'sign-in',
  'parts',
  'marked-text',
  'found',
  'record',
  'steps',
  'outcome',
  'share-check',
  'clock-rings',
  'data-map',
  'need-grid',
  'saving-bars',
  'talk',
  'client',
  'print',
];

const isUsed = (selector: string): boolean => {
  const block = /\.utrecht-([a-z]+(?:-[a-z]+)*)/.exec(selector)?.[1];
  return block !== undefined && usedBlocks.includes(block) && !unusedVariant.test(selector);
};

/** Splits at the rules of the outermost level; a rule is its prelude and its body with braces. */
const outerRules = (css: string): { prelude: string; body: string }[] => {
  const rules: { prelude: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{' && depth++ === 0) open = at;
    if (css[at] === '}' && --depth === 0) {
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open, at + 1) });
      start = at + 1;
    }
  }
  return rules;
};

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@charset[^;]*;/g, '');

const tight = (css: string): string => css.replace(/\s+/g, ' ').replace(/\s*([{};])\s*/g, '$1');

/** The used part of the package, unchanged rule by rule. Media queries stay when what is inside is used. */
export const selectUsed = (css: string): string =>
  outerRules(withoutComments(css))
    .map(({ prelude, body }) => {
      if (prelude.startsWith('@media')) {
        const inside = selectUsed(body.slice(1, -1));
        return inside === '' ? '' : `${prelude}{${inside}}`;
      }
      return prelude.split(',').some(isUsed) ? `${prelude}${body}` : '';
    })
    .join('');

const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const fontFace = ([name, path]: [string, string]): string => {
  const [, weight, style] = /-(\d+)-(\w+)$/.exec(name) ?? [];
  const range = name.startsWith('latin-ext') ? `unicode-range:${latinExt};` : '';
  return `@font-face{font-family:'Atkinson Hyperlegible';font-style:${style};font-weight:${weight};font-display:swap;${range}src:url(${path}) format('woff2')}`;
};

/** The files of `styles/` with these names, without comments and spaces. */
const own = (...names: string[]): string =>
  tight(
    withoutComments(
      names.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8')).join('\n'),
    ),
  );

const licence = '/*! Contains @utrecht/component-library-css, EUPL-1.2, © Frameless B.V. and Gemeente Utrecht */';

/** One file for the whole product: fonts, plain elements, the NL Design System, ours. A later layer wins. */
export const buildStylesheet = (fonts: Readonly<Record<string, string>>): string => {
  const utrecht = readFileSync(require.resolve('@utrecht/component-library-css/dist/index.css'), 'utf8');
  const layers = { reset: own('reset'), utrecht: tight(selectUsed(utrecht)), own: own(...ownFiles) };
  return [
    licence,
    `@layer ${Object.keys(layers).join(',')};`,
    ...Object.entries(fonts).reverse().map(fontFace),
    ...Object.entries(layers).map(([name, css]) => `@layer ${name}{${css}}`),
  ].join('');
};
