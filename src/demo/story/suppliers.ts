import { addCertificate } from '../../features/agreements/certificates/keep-certificates.ts';
import { addParty } from '../../features/agreements/party/add-party.ts';
import { assessParty } from '../../features/agreements/party/assess-party.ts';
import { changeParty } from '../../features/agreements/party/change-party.ts';
import { testPartyRole } from '../../features/agreements/party/test-party-role.ts';
import { addSetting } from '../../features/agreements/settings/keep-settings.ts';
import { addSubProcessor } from '../../features/agreements/sub-processors/keep-sub-processors.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** A supplier that was looked at with care, and a tool of the website that nobody agreed anything about yet (L36). */
export async function tellOfSuppliers({ does, day }: Narrator, who: Somebody): Promise<void> {
  const partij = 'mailprovider';
  const answers = { waarom: 'us', hoe: 'us', opdracht: 'yes', eigendoel: 'no', eigentaak: 'no' };
  await does(who, 378, testPartyRole, { partij, ...answers, toelichting: 'Samen met de jurist bekeken.' });
  await does(who, 378, changeParty, {
    partij,
    naam: 'Mailprovider',
    land: 'NL',
    watdoet: 'Bezorgt onze berichten en de nieuwsbrief van de buurt.',
    hosting: 'Twee rekencentra in Nederland. De back-up staat in het tweede.',
    versleuteling: 'TLS onderweg, versleutelde schijven. De provider heeft de sleutel.',
    tweestaps: 'Verplicht voor iedereen, met een app.',
    vertrek: 'Adressen komen terug als bestand. Daarna vernietigt de provider alles binnen dertig dagen.',
    contact: 'De dienst privacy, privacy@mailprovider.example.org',
  });
  await does(who, 377, addCertificate, { partij, soort: 'iso-27001', tot: day(-200), waarover: 'De hele dienst.' });
  await does(who, 377, assessParty, {
    partij,
    oordeel: 'suits',
    reden: 'In opdracht, binnen de EER, met een tweede stap en een duidelijk vertrek.',
  });
  await does(who, 30, addSubProcessor, {
    partij,
    naam: 'Rekencentrum Noord',
    land: 'NL',
    waarvoor: 'Bewaart de back-up van verzonden berichten.',
  });
  await does(who, 30, addSetting, { partij, regel: 'Het meten van openen en klikken uitzetten' });
  await does(who, 20, addParty, {
    naam: 'Bezoekteller',
    rol: 'processor',
    watdoet: 'Telt het bezoek aan de website van het wijkteam.',
    land: 'US',
    website: ['analytics'],
  });
}
