import type { Text } from '../../../../ui/index.ts';
import type { ObstacleKind } from '../obstacle.ts';

/** What is missing at step 7, and what solves it. */
export const recipientObstacleTexts = {
  'flow-beyond-purpose': {
    nl: '“{about}” krijgt gegevens die niet bij dit doel horen. Haal ze weg, of kies ze bij stap 3 ook voor het doel zelf.',
    en: '“{about}” gets data that do not belong to this purpose. Remove them, or choose them in step 3 for the purpose itself.',
  },
  'flow-without-agreement': {
    nl: 'Met “{about}” is een overeenkomst nodig. Zet “alleen met een overeenkomst” aan.',
    en: '“{about}” needs an agreement. Switch on “only under an agreement”.',
  },
  'flow-not-encrypted': {
    nl: '“{about}” krijgt bijzondere gegevens. Stuur ze versleuteld, of kies een gesprek.',
    en: '“{about}” gets special data. Send them encrypted, or choose a conversation.',
  },
  'flow-without-country': {
    nl: 'Er staat nog niet in welk land “{about}” de gegevens bewaart. Kies het land.',
    en: 'It does not say yet in which country “{about}” keeps the data. Choose the country.',
  },
  'flow-without-transfer': {
    nl: '“{about}” bewaart gegevens buiten de Europese Economische Ruimte. Kies de regeling die dat toelaat, of een partij erbinnen.',
    en: '“{about}” keeps data outside the European Economic Area. Choose the arrangement that allows it, or a party inside.',
  },
  'transfer-without-document': {
    nl: 'Er staat nog niet waar de regeling voor “{about}” te vinden is. Schrijf op waar het stuk ligt.',
    en: 'It does not say yet where the arrangement for “{about}” can be found. Write down where the document is.',
  },
} as const satisfies Partial<Record<ObstacleKind, Text>>;
