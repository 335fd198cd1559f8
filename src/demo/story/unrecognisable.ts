import { keepKey } from '../../features/pseudonyms/keys/keep-key.ts';
import { checkPublication } from '../../features/pseudonyms/publication/check-publication.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** A case for peer review whose names can be put back, and a story that went into a newsletter. */
export async function tellOfUnrecognisable({ does }: Narrator, sanne: Somebody, hendrik: string): Promise<void> {
  await does(sanne, 9, keepKey, {
    client: hendrik,
    about: 'Casus voor intervisie',
    desk: {
      tekst:
        'Hendrik Staal wil weer naar het buurthuis. Zijn buurvrouw Wil van Dam haalt hem op dinsdag op. Hendrik vindt het spannend.',
      wie: 'Wil van Dam',
    },
  });
  await does(sanne, 6, checkPublication, {
    text: 'Een bewoner wil weer onder de mensen. Op een vaste dag haalt iemand uit de buurt hem op.',
    destination: 'Nieuwsbrief van het wijkteam',
    label: 'pseudonymised',
    reasons: 'Naam, dag en buurthuis zijn weg. Zijn buurvrouw kan het verhaal nog herkennen; zij vond het goed.',
    stays: '',
  });
}
