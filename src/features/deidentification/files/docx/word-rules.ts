import type { ElementRules, Treatment } from '../xml/read-elements.ts';

/** Attributes that hold words, by their name, wherever they stand (ECMA-376 part 1; [MS-DOCX] for people). */
const attributes: Readonly<Record<string, Treatment>> = {
  author: { whole: 'person' },
  initials: 'blank',
  userId: 'blank',
  descr: 'read',
  title: 'read',
  alt: 'read',
  tooltip: 'read',
  instr: 'read',
  displayText: 'read',
  string: 'read',
  href: 'read',
};

/** Attributes that hold words on these elements only. */
const onElement: Readonly<Record<string, Readonly<Record<string, Treatment>>>> = {
  docPr: { name: 'read' },
  cNvPr: { name: 'read' },
  listItem: { value: 'read' },
  alias: { val: 'read' },
  tag: { val: 'read' },
  docVar: { val: 'read' },
  default: { val: 'read' },
  listEntry: { val: 'read' },
  helpText: { val: 'read' },
  statusText: { val: 'read' },
  connectString: { val: 'blank' },
  query: { val: 'blank' },
  date: { fullDate: 'blank' },
};

export const wordAttribute = (element: string, name: string): Treatment | undefined =>
  (Object.hasOwn(onElement, element) ? onElement[element]?.[name] : undefined) ??
  (Object.hasOwn(attributes, name) ? attributes[name] : undefined);

const coreProperties = new Set([
  'creator',
  'lastModifiedBy',
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'contentStatus',
  'identifier',
]);
const appProperties = new Set(['Company', 'Manager', 'HyperlinkBase', 'Template']);

const noAttribute = () => undefined;

/** docProps/core.xml and app.xml: who made it, for whom, and what it is called. */
export const propertyRules: ElementRules = {
  element: ({ name }, inside) =>
    coreProperties.has(name) ||
    appProperties.has(name) ||
    inside.some((each) => each === 'TitlesOfParts' || each === 'HLinks')
      ? 'blank'
      : undefined,
  attribute: noAttribute,
};

/** docProps/custom.xml: whatever an organisation keeps there is not for others. */
export const customRules: ElementRules = {
  element: (_tag, inside) => (inside.includes('property') ? 'blank' : undefined),
  attribute: noAttribute,
};

/** customXml/item*.xml: what a template or a document system keeps, in elements of its own. */
export const foreignRules: ElementRules = { element: () => 'read', attribute: noAttribute };
