import { formTexts } from '../../form-texts.ts';
import { ownerTexts, peopleNumberTexts, peopleTexts } from '../../form-texts/01-owner.ts';
import { inBoth } from '../../running-activity.ts';
import { texts } from '../../texts.ts';
import { roleTexts } from '../../word-texts.ts';
import { lines, type Reader, type Said, say } from './reader.tsx';

export function ownerInWords(reader: Reader): Said[] {
  const { role, controllers, people, peopleNumber, summary, deputy } = reader.document;
  const others = controllers.map(({ name, contact }) => (contact === '' ? name : `${name} (${contact})`));
  const number = peopleNumber === null ? [] : [say(reader, peopleNumberTexts[peopleNumber])];
  const nobody = say(reader, ownerTexts.noDeputy);
  return [
    { term: say(reader, ownerTexts.controller), value: reader.organisation },
    { term: say(reader, texts.owner), value: reader.ownerName ?? say(reader, texts.noOwner) },
    {
      term: say(reader, ownerTexts.deputy),
      value: deputy === null ? nobody : (reader.nameOfAccount(deputy) ?? nobody),
    },
    { term: say(reader, formTexts.role), value: say(reader, roleTexts[role]) },
    ...(others.length === 0 ? [] : [{ term: say(reader, ownerTexts.controllers), value: lines(others) }]),
    {
      term: say(reader, ownerTexts.people),
      value: lines([...people.map((each) => say(reader, peopleTexts[each])), ...number]),
    },
    { term: say(reader, formTexts.summary), value: inBoth(summary)[reader.language] },
  ];
}
