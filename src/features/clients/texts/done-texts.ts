import type { Language, Text, View } from '../../../ui/index.ts';

/** What `?gelukt=` may say; an unknown code says nothing. */
const doneTexts: Readonly<Record<string, Text>> = {
  client: { nl: 'De cliënt staat erin.', en: 'The client is added.' },
  doelen: { nl: 'De doelen zijn bewaard.', en: 'The goals are saved.' },
  afspraak: {
    nl: 'De afspraak staat erin. De bewaartermijn is mee verschoven.',
    en: 'The appointment is added. The retention term moved along.',
  },
  afgezegd: { nl: 'De afspraak is weg.', en: 'The appointment is gone.' },
  doorverwijzer: {
    nl: 'Bewaard. De doorverwijzer staat achter de muur.',
    en: 'Saved. The referrer is behind the wall.',
  },
  ontvangen: { nl: 'Bewaard. Bespreek het met de cliënt.', en: 'Saved. Discuss it with the client.' },
  besproken: { nl: 'Besproken, met de datum van vandaag.', en: 'Discussed, with the date of today.' },
  'muur-open': {
    nl: 'Bewaard. Alleen dit ene ding mag verteld worden.',
    en: 'Saved. Only this one thing may be told.',
  },
  'muur-dicht': { nl: 'De muur is weer dicht.', en: 'The wall is closed again.' },
  'muur-verteld': {
    nl: 'Opgeschreven, met de dag. De cliënt ziet het.',
    en: 'Written down, with the day. The client sees it.',
  },
  adres: { nl: 'Het nieuwe adres is bewaard.', en: 'The new address is saved.' },
  telefoon: { nl: 'Het nummer is bewaard. Codes gaan nu hierheen.', en: 'The number is saved. Codes go here now.' },
  'adres-gestopt': {
    nl: 'De wijziging is gestopt. Het oude adres blijft.',
    en: 'The change is stopped. The old address stays.',
  },
  bewijs: { nl: 'De tweede weg is gekozen.', en: 'The second way is chosen.' },
  vertegenwoordiger: {
    nl: 'Deze persoon kan nu voor de cliënt handelen.',
    en: 'This person can now act for the client.',
  },
  beeindigd: {
    nl: 'Beëindigd. Deze persoon ziet en doet niets meer.',
    en: 'Ended. This person sees and does nothing more.',
  },
  leeftijd: { nl: 'De leeftijdsgroep is bewaard.', en: 'The age group is saved.' },
  voorkeur: { nl: 'De voorkeur is bewaard en geldt meteen.', en: 'The preference is saved and holds at once.' },
  gegeven: { nl: 'Het gegeven is bewaard, met de reden.', en: 'The detail is saved, with the reason.' },
  weg: { nl: 'Het gegeven is weg.', en: 'The detail is gone.' },
  terug: { nl: 'Het dossier is terug uit het archief.', en: 'The file is out of the archive.' },
  rust: { nl: 'De gegevens worden nu even niet gebruikt.', en: 'The data are not used for now.' },
  'rust-voorbij': { nl: 'De gegevens mogen weer gebruikt worden.', en: 'The data may be used again.' },
  naaste: {
    nl: 'De mantelzorger staat erin. Vertel het deze persoon ook.',
    en: 'The carer is added. Tell this person too.',
  },
  uitgenodigd: {
    nl: 'De link is onderweg. Geef de code of woorden langs een andere weg.',
    en: 'The link is on its way. Give the code or words another way.',
  },
  'link-dicht': { nl: 'De link is dicht.', en: 'The link is closed.' },
  'naaste-weg': {
    nl: 'Naam en nummer zijn weg. Wat gezegd is, blijft als bewijs.',
    en: 'Name and number are gone. What was said stays as proof.',
  },
  opgeschreven: { nl: 'Het antwoord is bewaard en geldt meteen.', en: 'The answer is kept and holds at once.' },
  gestopt: { nl: 'Gestopt. Het geldt vanaf nu.', en: 'Stopped. It holds from now on.' },
  collega: { nl: 'De collega heeft deze cliënt nu ook.', en: 'The colleague now has this client too.' },
  open: { nl: 'Je kunt het dossier nu openen. Anderen zien dat.', en: 'You can open the file now. Others see that.' },
  wacht: { nl: 'Een tweede persoon moet nog akkoord gaan.', en: 'A second person still has to agree.' },
  akkoord: { nl: 'Je gaf akkoord.', en: 'You agreed.' },
};

/** The view with what just happened, for a page after a redirect. */
export function withNotice(view: View, code: string | undefined, language: Language = view.language): View {
  const text = code !== undefined && Object.hasOwn(doneTexts, code) ? doneTexts[code] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[language] } } : view;
}
