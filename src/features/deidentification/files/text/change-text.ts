import { changed, type Changer, type Piece } from '../piece.ts';
import type { Sink } from '../sink.ts';
import { blocks } from './blocks.ts';
import { decode } from './decode.ts';
import { byteOrderMark, encode } from './encode.ts';
import { readMarkdown } from './markdown.ts';

export type TextOptions = { encoding?: 'windows-1252'; markdown?: boolean };

/** A text of any length, with flat memory: block in, block out, in the encoding in which it came. */
export async function changeText(
  input: AsyncIterable<Uint8Array>,
  output: Sink,
  changer: Changer,
  { encoding: said, markdown = false }: TextOptions = {},
): Promise<void> {
  const { encoding, mark, texts } = await decode(input, said);
  if (mark) await output.write(byteOrderMark(encoding));
  const piece = markdown ? readMarkdown() : (text: string): Piece => ({ text });
  for await (const text of blocks(texts, changer.batchSize)) {
    const [changes = []] = await changer.change([piece(text)]);
    await output.write(encode(changed(text, changes), encoding));
  }
}
