import { raw } from 'hono/html';

/** Codes to write down. */
export const Codes = ({ codes }: { codes: readonly string[] }) => (
  <ol class="zv-codes">
    {codes.map((code) => (
      <li>{code}</li>
    ))}
  </ol>
);

/** Something to copy whole: a secret or a link. */
export const Secret = ({ children }: { children: string }) => <p class="zv-secret">{children}</p>;

/** `svg` is made by us from a secret of ours; nothing a person typed can break out of it. */
export const QrPicture = ({ svg, label }: { svg: string; label: string }) => (
  <div class="zv-qr" role="img" aria-label={label}>
    {raw(svg)}
  </div>
);
