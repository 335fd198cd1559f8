import { fieldsPart, needPart } from './need.ts';
import { groundPart } from './ground.ts';
import type { Part } from './part.ts';
import type { PartName } from './part-names.ts';
import { partyPart } from './party.ts';
import { annexPart, promisePart } from './promise.ts';
import { daysPart, protocolPart, purposePart, termsPart } from './whole.ts';

export const parts: Readonly<Record<PartName, Part>> = {
  doel: purposePart,
  partij: partyPart,
  behoefte: needPart,
  gegevens: fieldsPart,
  grondslag: groundPart,
  belofte: promisePart,
  protocol: protocolPart,
  afspraken: termsPart,
  looptijd: daysPart,
  bijlage: annexPart,
};
