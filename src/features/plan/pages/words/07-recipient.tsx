import { countryName } from '../../../../platform/countries.ts';
import { fill } from '../../../../ui/index.ts';
import { packagePartTexts, paperTexts, recipientTexts, transferTexts } from '../../form-texts/07-recipient.ts';
import { isFirstOfParty } from '../../catalogue/measures-package.ts';
import { paperFor } from '../../roles/party-role.ts';
import type { PlanFlowText } from '../../policy.ts';
import { channelTexts, partyRoleTexts } from '../../word-texts.ts';
import { packageInWords } from './package.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export const partiesInWords = (reader: Reader): Said[] =>
  reader.document.flows.map((flow) => ({
    term: `${flow.partyName} – ${names(reader)(flow.purpose)}`,
    value: lines(flow.role === 'referrer' ? [say(reader, partyRoleTexts.referrer)] : partsOf(reader, flow)),
  }));

function partsOf(reader: Reader, flow: PlanFlowText): string[] {
  const { role, fields, channels, encrypted } = flow;
  const own = [
    say(reader, partyRoleTexts[role]),
    fill(say(reader, recipientTexts.paper), { paper: say(reader, paperTexts[paperFor[role]]) }),
    fields.map((id) => names(reader)(id, 'field')).join(', '),
    channels.map((each) => say(reader, channelTexts[each])).join(', '),
    say(reader, encrypted ? recipientTexts.encrypted : recipientTexts.encryptedNo),
    ...(isFirstOfParty(reader.document, flow) ? partyParts(reader, flow) : []),
  ];
  return own.filter((part) => part !== '');
}

/** What was settled with the party, said once. */
function partyParts(reader: Reader, flow: PlanFlowText): string[] {
  const { country, transfer, transferNote } = flow;
  return [
    country === '' ? '' : `${say(reader, recipientTexts.country)} ${countryName(country, reader.language)}`,
    transfer === null ? '' : `${say(reader, transferTexts[transfer])}. ${transferNote}`,
    ...packageInWords(reader, flow)
      .filter(({ part }) => part !== 'party' && part !== 'data')
      .map(({ part, value }) => `${say(reader, packagePartTexts[part])} ${value}`),
  ];
}
