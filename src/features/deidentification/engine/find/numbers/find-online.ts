import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import type { Finder } from '../finder.ts';
import { each, wordTable } from '../word-table.ts';
import { takeHandle, takeMail } from './mail.ts';
import { takeSpokenMail } from './spoken-mail.ts';
import { takeAccountName, takeBareDomain, takeLink } from './link.ts';

const AT = 0x40;
const COLON = 0x3a;
const POINT = 0x2e;
const WWW = hashOf('www');

const Trigger = { spokenAt: 1, network: 2, login: 3 } as const;
const triggers = wordTable({
  ...each('gebruikersnaam inlognaam username loginnaam', Trigger.login),
  ...each('at apenstaartje apestaartje apenstaart apestaart', Trigger.spokenAt),
  ...each(
    'fb facebook insta instagram ig snap snapchat tiktok twitter linkedin telegram discord youtube bluesky signal skype',
    Trigger.network,
  ),
});

/** Mail addresses, links, names on networks. Looks closer at an @, a colon with slashes, "www", a point between letters. */
export const findOnline: Finder = (doc, found) => {
  let free = 0;
  for (let i = 0; i < doc.count; i += 1) {
    let after = i;
    if (doc.kind[i] === Kind.sign) {
      const sign = doc.value[i];
      if (sign === AT) after = takeMail(doc, i, free, found) || takeHandle(doc, i, found) || i;
      else if (sign === COLON && isGlued(doc, i)) after = takeLink(doc, i - 1, free, found) || i;
      else if (sign === POINT && isGlued(doc, i)) after = takeBareDomain(doc, i, free, found) || i;
    } else if (doc.kind[i] === Kind.word) {
      if (doc.hash[i] === WWW) after = takeLink(doc, i, free, found) || i;
      else {
        const trigger = triggers(doc.hash[i]!);
        if (trigger === Trigger.spokenAt) after = takeSpokenMail(doc, i, free, found) || i;
        else if (trigger === Trigger.network) after = takeAccountName(doc, i, 'url', found) || i;
        else if (trigger === Trigger.login) after = takeAccountName(doc, i, 'id', found) || i;
      }
    }
    if (after <= i) continue;
    free = after;
    i = after - 1;
  }
};

/** A sign with something directly before and after it. */
const isGlued = (doc: Doc, i: number): boolean =>
  i > 0 && i + 1 < doc.count && doc.gap[i] === Gap.none && doc.gap[i + 1] === Gap.none;
