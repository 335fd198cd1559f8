import { sayDate } from '../../../platform/dates.ts';
import { Table, type View } from '../../../ui/index.ts';
import { isName } from '../../sharing/index.ts';
import type { Telling } from '../policy.ts';
import type { Recipient } from '../recipients-of.ts';
import { say } from '../say.ts';
import { sayFields, type Voice } from '../sentences.ts';
import { workTexts } from '../texts.ts';

function sayWhat({ fields, depth, how }: Telling, voice: Voice): string {
  const text = say(workTexts, voice.language);
  if (how === 'asked') return text('fact');
  const names = fields.filter(isName);
  const rest = fields.filter((field) => !isName(field));
  const said = depth === 'fact' || rest.length === 0 ? [] : [text(depth, { fields: sayFields(rest, voice) })];
  return [...(names.length > 0 ? [sayFields(names, voice)] : []), ...said].join(', ') || text('fact');
}

/** Everyone to whom something went, each time on a line of its own (AVG 19). */
export const RecipientsTable = ({ view, recipients, voice }: { view: View; recipients: Recipient[]; voice: Voice }) => {
  const text = say(workTexts, view.language);
  if (recipients.length === 0) return <p>{text('nobodyOutside')}</p>;
  const rows = recipients.flatMap(({ name, tellings }) =>
    tellings.map((each) => [name, sayWhat(each, voice), sayDate(each.at, view.language, true), text(each.how)]),
  );
  return (
    <Table caption={text('listTitle')} head={[text('who'), text('what'), text('when'), text('how')]} rows={rows} />
  );
};
