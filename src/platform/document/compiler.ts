import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The font of the screens as TrueType; a PDF takes no WOFF. Other fonts are inside the compiler. */
const fonts = (): Buffer[] =>
  styles.map((style) =>
    readFileSync(
      require.resolve(`@expo-google-fonts/atkinson-hyperlegible/${style}/AtkinsonHyperlegible_${style}.ttf`),
    ),
  );

const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8');
/** How many documents the compiler remembers its work of: enough for the template, too few to fill the memory. */
const remembered = 4;

let warm: NodeCompiler | null = null;

/** Kept between documents: making one costs ten times a page. Its workspace is empty, so it can read no file of ours. */
function compiler(): NodeCompiler {
  warm ??= NodeCompiler.create({ workspace: '/nonexistent', fontArgs: [{ fontBlobs: fonts() }] });
  return warm;
}

/**
 * A tagged PDF of our template with `document` (JSON) as its only input; `madeAt` becomes the date of creation.
 * Throws where the template cannot be set, which is a defect of ours: people's texts cannot cause it.
 */
export function compilePdf(document: string, madeAt: Date): Buffer {
  const using = compiler();
  const made = using.compile({ mainFileContent: template, inputs: { document } });
  const { result } = made;
  if (result === null) throw new Error(`The PDF template could not be set: ${reasonOf(using, made)}`);
  try {
    return using.pdf(result, { pdfTags: true, creationTimestamp: Math.floor(madeAt.getTime() / 1000) });
  } finally {
    using.evictCache(remembered);
  }
}

function reasonOf(using: NodeCompiler, made: ReturnType<NodeCompiler['compile']>): string {
  const error = made.takeError() ?? made.takeDiagnostics();
  if (error === null) return 'no reason given';
  return using
    .fetchDiagnostics(error)
    .map((each: { message?: unknown }) => String(each.message))
    .join('; ');
}
