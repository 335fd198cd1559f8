import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { Alert, DescriptionList, Prose, Table } from '../../ui/index.ts';
import type { Block } from './document.ts';

/** The same blocks as the PDF, below the heading of the page. A break of the page means nothing on a screen. */
export const DocumentView = ({ blocks }: { blocks: readonly Block[] }) => (
  <div class="zv-document zv-flow">
    {blocks.map((block) => (
      <BlockView block={block} />
    ))}
  </div>
);

const BlockView = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level}>{block.text}</Heading>;
    case 'paragraph':
      return <Prose>{block.text}</Prose>;
    case 'list':
      return <Items {...block} />;
    case 'table':
      return <Table caption={block.caption} head={block.head} rows={block.rows.map((row) => row.map(inLines))} />;
    case 'terms':
      return <DescriptionList rows={block.rows.map(({ term, value }) => ({ term, value: inLines(value) }))} />;
    case 'picture':
      return (
        <figure class="zv-document__picture" role="img" aria-label={block.alt}>
          {raw(block.svg)}
        </figure>
      );
    case 'note':
      return (
        <Alert kind="attention" {...(block.title === undefined ? {} : { title: block.title })}>
          {inLines(block.text)}
        </Alert>
      );
    case 'page-break':
      return null;
  }
};

const Heading = ({ level, children }: { level: 1 | 2 | 3; children?: Child }) =>
  level === 1 ? <h2>{children}</h2> : level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;

const Items = ({ items, ordered = false }: { items: readonly string[]; ordered?: boolean }) => {
  const rows = items.map((item) => <li>{item}</li>);
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
};

const inLines = (text: string): Child =>
  text.includes('\n') ? text.split('\n').map((line, at) => (at === 0 ? line : [<br />, line])) : text;
