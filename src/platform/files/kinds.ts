/** What may be attached, by extension. Nothing that can run: no SVG, HTML, scripts, macros, programs or archives. */
export const fileKinds = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'txt', 'csv', 'jpg', 'png', 'webp', 'heic'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Other spellings of the same kind. */
const alsoCalled: Readonly<Record<string, FileKind>> = { jpeg: 'jpg', heif: 'heic' };

/** The kind that a name promises; its content is checked apart. */
export function kindByName(name: string): FileKind | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  return fileKinds.find((kind) => kind === extension) ?? alsoCalled[extension];
}

/** For the `accept` of a file field: what a phone offers to choose from. */
export const ACCEPT = [...fileKinds, ...Object.keys(alsoCalled)].map((extension) => `.${extension}`).join(',');

/** Bytes; requirements of security §5.4. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Why a file is not taken in. Each has a text with what is possible instead. */
export type FileRefusal =
  | 'too-large'
  | 'no-file'
  | 'too-many-files'
  | 'unreadable'
  | 'kind-not-allowed'
  | 'content-differs'
  | 'two-kinds-in-one'
  | 'macros'
  | 'locked'
  | 'unpacks-too-large'
  | 'picture-too-large'
  | 'infected';
