import { useContext } from 'hono/jsx';
import { LanguageContext, useText } from '../language.ts';
import type { Language } from '../view.ts';
import { Badge } from './badge.tsx';
import { Icon } from './icon.tsx';

/** A file to fetch. `scan` is said in words to everybody who can open it. */
type ListedFile = { name: string; size: number; scan: 'clean' | 'not-scanned'; href: string };

const units = ['B', 'kB', 'MB'] as const;

/** Bytes in words: 640 B, 12 kB, 3,4 MB. */
function sizeInWords(bytes: number, language: Language): string {
  const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const digits = { maximumFractionDigits: power === 2 ? 1 : 0 };
  return `${new Intl.NumberFormat(language, digits).format(bytes / 1000 ** power)} ${units[power]}`;
}

/** Attachments, each a link that saves the file: nothing opens inside a page. */
export const FileList = ({ files, label }: { files: readonly ListedFile[]; label?: string }) => {
  const text = useText();
  const language = useContext(LanguageContext);
  if (files.length === 0) return null;
  return (
    <ul class="zv-files" aria-label={label ?? text('files')}>
      {files.map((file) => (
        <li>
          <Icon name="file-text" />
          <span class="zv-files__text">
            <a class="utrecht-link utrecht-link--html-a" href={file.href} download>
              <bdi>{file.name}</bdi>
            </a>{' '}
            <span class="zv-files__size">{sizeInWords(file.size, language)}</span>
          </span>
          {file.scan === 'clean' ? null : <Badge kind="attention">{text('fileNotScanned')}</Badge>}
        </li>
      ))}
    </ul>
  );
};
