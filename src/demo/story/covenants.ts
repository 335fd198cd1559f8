import { addParty } from '../../features/agreements/party/add-party.ts';
import { beginCovenant } from '../../features/covenants/begin-covenant.ts';
import { evaluateCovenant, recordKept } from '../../features/covenants/life/evaluate-covenant.ts';
import { inviteSigner } from '../../features/covenants/life/invite-signer.ts';
import { offerCovenant } from '../../features/covenants/life/offer-covenant.ts';
import { recordPaperSignature, signCovenant } from '../../features/covenants/life/sign-covenant.ts';
import { openCovenant, readCovenant } from '../../features/covenants/read-covenant.ts';
import { signAsGuest } from '../../features/covenants/guest/read-as-guest.ts';
import { removeItem, savePart } from '../../features/covenants/save-part.ts';
import type { Narrator, Somebody } from './narrator.ts';

const example = { voorbeeld: 'wonen-zorg-wijkteam' };

/** Who can be asked and who signs, for each partner. */
const partners: Record<string, { naam: string; functie: string; tekent: string; signer: string; mail: string }> = {
  huisarts: {
    ...{ naam: 'Huisartsenpraktijk De Brink', functie: 'Praktijkmanager', mail: 'debrink' },
    ...{ tekent: 'Huisarts', signer: 'Femke Rozema' },
  },
  thuiszorg: {
    ...{ naam: 'Thuiszorg Wolderveen', functie: 'Wijkverpleegkundige', mail: 'thuiszorg' },
    ...{ tekent: 'Teammanager', signer: 'Karin Bolt' },
  },
  school: {
    ...{ naam: 'Basisschool De Klimop', functie: 'Intern begeleider', mail: 'klimop' },
    ...{ tekent: 'Directeur', signer: 'Johan Prins' },
  },
  woningcorporatie: {
    ...{ naam: 'Woonstichting Wolderveen', functie: 'Consulent wonen', mail: 'wonen' },
    ...{ tekent: 'Directeur wonen', signer: 'Astrid Veldman' },
  },
};

const phone = '06 0000 0060';

/** A covenant with five parties that holds, and one that would repair what stands still with the housing association. */
export async function tellOfCovenants(narrator: Narrator, mirjam: Somebody): Promise<void> {
  await tellOfCare(narrator, mirjam);
  await tellOfHousing(narrator, mirjam);
}

/** Writes who can be asked and who signs. */
async function fillIn({ does }: Narrator, who: Somebody, ago: number, covenant: string, parties: readonly string[]) {
  const part = (welk: string, values: object) =>
    does(who, ago, savePart, { covenant, deel: 'partij', welk, revisie: '0', ...values });
  await part('ons', {
    naam: 'Gemeente Wolderveen',
    taak: 'Geeft ondersteuning aan inwoners, als taak uit de Wmo.',
    'contact.functie': 'Coördinator van het wijkteam',
    'contact.mail': 'privacy@wolderveen.example.org',
  });
  for (const party of parties) {
    const { naam, functie, tekent, signer, mail } = partners[party]!;
    await part(party, {
      ...{ naam, register: party, 'contact.functie': functie, 'contact.mail': `${mail}@example.org` },
      ...{ 'tekent.functie': tekent, 'tekent.naam': signer, 'tekent.mail': `${mail}.directie@example.net` },
      'tekent.telefoon': phone,
    });
  }
}

/** Care and school around one resident: in force, with one partner whose contact person nobody wrote down. */
async function tellOfCare(narrator: Narrator, mirjam: Somebody): Promise<void> {
  const { does } = narrator;
  const ago = 345;
  const { party: welzijn } = await does(mirjam, ago, addParty, {
    naam: 'Welzijn Wolderveen',
    rol: 'controller',
    watdoet: 'Zoekt maatjes voor mensen die weinig contact hebben.',
    land: 'NL',
  });
  const { id: covenant } = await does(mirjam, ago, beginCovenant, example);
  await does(mirjam, ago, removeItem, { covenant, deel: 'partij', welk: 'woningcorporatie' });
  await fillIn(narrator, mirjam, ago, covenant, ['huisarts', 'thuiszorg', 'school']);
  await does(mirjam, ago, savePart, {
    ...{ covenant, deel: 'doel', welk: '', revisie: '0', titel: 'Zorg en school rond één inwoner' },
    doel: 'Een inwoner met meer dan één hulpverlener krijgt hulp die klopt, en vertelt het verhaal maar één keer.',
    bereik: 'Inwoners van Wolderveen die hulp krijgen van het wijkteam.',
    nietvoor: 'Niet voor toezicht, niet voor een uitkering en niet voor een besluit over een plaats op school.',
  });
  await addWelfare(narrator, mirjam, ago, covenant, welzijn);
  await offer(narrator, mirjam, 338, covenant);
  await signAll(narrator, mirjam, covenant);
  const kept = {
    covenant,
    partij: 'huisarts',
    soort: 'answer',
    woorden: 'Belde binnen een dag terug, ook al was het nee.',
  };
  await does(mirjam, 120, recordKept, { ...kept, dag: narrator.day(121) });
  await does(mirjam, 90, recordKept, {
    ...{ covenant, partij: 'thuiszorg', soort: 'leak-told', dag: narrator.day(90) },
    woorden: 'Vertelde dezelfde middag dat een lijst bij een verkeerd adres lag.',
  });
  await does(mirjam, 160, evaluateCovenant, {
    covenant,
    werkte: 'Bellen met de vaste contactpersoon. Niemand mailde nog inhoud.',
    gedeeld: 'Vooral dagen en doelen. Dat was genoeg.',
    anders: 'De school belt voortaan ook als het goed gaat.',
    volgende: narrator.day(-20),
  });
}

/** The fifth partner: what it needs goes past us, so no plan of ours is touched. */
async function addWelfare({ does, reads }: Narrator, who: Somebody, ago: number, covenant: string, register: string) {
  const save = (deel: string, welk: string, values: object) =>
    does(who, ago, savePart, { covenant, deel, welk, revisie: '0', ...values });
  const { which: party } = await save('partij', '', {
    ...{ naam: 'Welzijn Wolderveen', register, taak: 'Zoekt maatjes voor mensen die weinig contact hebben.' },
    ...{ 'tekent.functie': 'Bestuurder', 'tekent.naam': 'Henk Alting', 'tekent.mail': 'welzijn@example.net' },
    'tekent.telefoon': phone,
  });
  const { which: need } = await save('behoefte', '', {
    ...{ wie: party, van: 'thuiszorg', wat: 'Wie graag een maatje wil' },
    waarom: 'Zonder dat belt niemand iemand die zelf niet durft te bellen.',
  });
  await save('gegevens', need, {
    ...{ soorten: 'Voornaam en telefoonnummer', categorie: ['ordinary'], diepte: 'fact', wegen: ['phone'] },
  });
  await save('grondslag', `thuiszorg~${party}`, {
    'gever.grondslag': 'consent',
    'gever.woorden': 'De cliënt vraagt zelf om een maatje.',
    'krijger.grondslag': 'consent',
    'krijger.woorden': 'De inwoner zegt ja tegen een telefoontje.',
    geheim: 'professional',
    open: 'consent',
    openhoe: 'De wijkverpleegkundige vraagt het en belt pas daarna.',
  });
  const { draft } = await reads(who, ago, openCovenant, { covenant });
  for (const { id, text, by } of draft.promises) await save('belofte', id, { tekst: text, door: [...by, party] });
}

async function offer({ does, reads }: Narrator, who: Somebody, ago: number, covenant: string): Promise<void> {
  const { written } = await reads(who, ago, openCovenant, { covenant });
  const toch = 'Welzijn Wolderveen zoekt nog een vaste contactpersoon. Tot dan bellen we de bestuurder.';
  await does(who, ago, offerCovenant, { covenant, gelezen: written.digest, toch });
}

/** Four by code and one on paper; ourselves signed in. */
async function signAll({ does, asGuest, reads }: Narrator, who: Somebody, covenant: string): Promise<void> {
  const { open } = await reads(who, 337, readCovenant, { covenant });
  const gelezen = open!.digest.toString('hex');
  await does(who, 336, signCovenant, { covenant, gelezen, functie: 'Namens het college' });
  const { parties } = open!.written.content;
  for (const { id: partij, ours, signer } of parties) {
    if (ours || partij === 'school') continue;
    const typed = { guestName: signer.name, guestMail: signer.mail, guestPhone: signer.phone, guestProof: 'sms' };
    const { guest } = await does(who, 336, inviteSigner, { covenant, partij, ...typed });
    await asGuest(guest, 335, signAsGuest, { covenant, gelezen, naam: signer.name, functie: signer.function });
  }
  await does(who, 334, recordPaperSignature, {
    ...{ covenant, gelezen, partij: 'school', naam: 'Johan Prins', functie: 'Directeur' },
    bewaard: 'Map Convenanten, bij het jaar',
  });
}

/** What stands still with the housing association could go on under this one: still a draft. */
async function tellOfHousing(narrator: Narrator, mirjam: Somebody): Promise<void> {
  const { does } = narrator;
  const { id: covenant } = await does(mirjam, 12, beginCovenant, example);
  await fillIn(narrator, mirjam, 12, covenant, ['huisarts', 'thuiszorg', 'school', 'woningcorporatie']);
}
