import type { ExportLine, HeaderLine } from '../export-format.ts';

/** One line as what it claims to be; only its outline is checked. `undefined` when it is no line of an export. */
export function readLine(bytes: Buffer): ExportLine | undefined {
  try {
    const line: unknown = JSON.parse(bytes.toString());
    return isLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

const text = (value: unknown): boolean => typeof value === 'string';
const number = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const outlines: Readonly<Record<string, (line: Record<string, unknown>) => boolean>> = {
  header: (line) => text(line.origin) && text(line.organisation) && text(line.exportedAt) && Array.isArray(line.keys),
  entry: (line) => text(line.id) && text(line.at),
  digest: (line) => text(line.sha256),
  checkpoint: (line) => text(line.note),
  finding: (line) => number(line.leaf) && text(line.what),
  unsealed: (line) => 'entry' in line,
  end: (line) => text(line.note),
};

function isLine(value: unknown): value is ExportLine {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') return false;
  if (!Object.hasOwn(outlines, value.type)) return false;
  return outlines[value.type]!(value as Record<string, unknown>);
}

/** Whether the header is one of this format with keys that can be read. */
export function hasKeys(header: HeaderLine): boolean {
  return (
    number(header.leaves) &&
    number(header.unsealed) &&
    header.keys.length > 0 &&
    header.keys.every((key) => /^[A-Za-z0-9_-]{43}$/.test(String(key?.publicKey)) && text(key.keyId))
  );
}

/** The hash that stands in the place of a leaf whose bytes are gone or were changed. */
export function sealedHash(line: ExportLine): Buffer | undefined {
  if (line.type !== 'finding' || !('hash' in line) || typeof line.hash !== 'string') return undefined;
  const hash = Buffer.from(line.hash, 'base64url');
  return hash.length === 32 ? hash : undefined;
}
