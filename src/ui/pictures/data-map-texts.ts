import type { Text } from '../view.ts';
import type { MapNode } from './data-map-model.ts';

export const mapTexts = {
  mapTitle: { nl: 'Gegevenskaart van {centre}', en: 'Data map of {centre}' },
  comesFrom: { nl: 'Komt van', en: 'Comes from' },
  goesTo: { nl: 'Gaat naar', en: 'Goes to' },
  oneField: { nl: '1 gegeven', en: '1 detail' },
  someFields: { nl: '{n} gegevens', en: '{n} details' },
  noAgreement: { nl: 'overeenkomst mist', en: 'agreement missing' },
  outsideEea: { nl: 'Buiten EER: {country}', en: 'Outside EEA: {country}' },
  legendThick: { nl: 'Hoe dikker, hoe meer gegevens', en: 'The thicker, the more data' },
  legendDashed: {
    nl: 'Streepjes: de overeenkomst mist of is afgelopen',
    en: 'Dashes: the agreement is missing or lapsed',
  },
  legendLock: { nl: 'Slotje: de weg is versleuteld', en: 'Lock: the way is encrypted' },
  legend: { nl: 'Zo lees je de kaart', en: 'How to read the map' },
  tableCaption: { nl: 'De kaart in woorden', en: 'The map in words' },
  who: { nl: 'Wie of wat', en: 'Who or what' },
  direction: { nl: 'Richting', en: 'Direction' },
  howMuch: { nl: 'Hoeveel', en: 'How much' },
  agreement: { nl: 'Overeenkomst', en: 'Agreement' },
  way: { nl: 'Weg', en: 'Way' },
  place: { nl: 'Plaats', en: 'Place' },
  inForce: { nl: 'Geldt', en: 'In force' },
  missing: { nl: 'Mist of is afgelopen', en: 'Missing or lapsed' },
  notNeeded: { nl: 'Niet nodig', en: 'Not needed' },
  encrypted: { nl: 'Versleuteld', en: 'Encrypted' },
  notEncrypted: { nl: 'Niet als versleuteld vastgelegd', en: 'Not recorded as encrypted' },
  unknownPlace: { nl: 'Nog niet bekend', en: 'Not known yet' },
  fromThem: { nl: 'Komt hiervandaan', en: 'Comes from here' },
  toThem: { nl: 'Gaat hiernaartoe', en: 'Goes there' },
} as const satisfies Record<string, Text>;

export const agreementTexts: Record<MapNode['flow']['agreement'], Text> = {
  'in-force': mapTexts.inForce,
  missing: mapTexts.missing,
  'not-needed': mapTexts.notNeeded,
};
