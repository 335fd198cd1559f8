import { Card, dateInWords, fill, type Language, Link } from '../../../ui/index.ts';
import type { Backing } from './store.ts';
import { texts } from './texts.ts';

/** "Sigrid Hoekstra, directeur, 3 maart 2026". */
export const saySigned = ({ name, function: role, signedOn }: Backing, language: Language): string =>
  fill(texts.signed[language], { name, function: role, date: dateInWords(signedOn, language) });

type Props = { backing: Backing | null; mayArrange: boolean; language: Language };

/** After a decision that follows the route: the organisation stands behind it, or how it could (S3.21). */
export const BackingCard = ({ backing, mayArrange, language }: Props) => {
  if (!backing) {
    return (
      <p>
        {texts[mayArrange ? 'noneAbout' : 'noneOthers'][language]}{' '}
        {mayArrange ? <Link href="/organisatie/rugdekking/nieuw">{texts.write[language]}</Link> : null}
      </p>
    );
  }
  return (
    <Card title={texts.followed[language]} icon="heart-handshake" tone="accent">
      <p>{backing.statement.split(/\n\s*\n/)[0]}</p>
      <p>{saySigned(backing, language)}</p>
      <Link href="/organisatie/rugdekking">{texts.readAll[language]}</Link>
    </Card>
  );
};
