import { wordSet } from '../../tokens/hash.ts';

/** Abbreviations with points that stand for nobody. */
export const nobody = new Set(
  (
    'BV NV VOF PS NB NN XX XY YY VS US UK EU IVM OCMW VZW CV AUB RIP BSN GGZ GGD AVG WMO PGB SOS EHBO TV CD HR TAV IOM IPV MBT VN DD TBS OZ NVT EA ' +
    'OA PM AM NA IQ MBO HBO WO VMBO HAVO VWO ASO TSO BSO BUSO CLB CAW IVA ZOZ TS OK GVD KO VK AWB'
  ).split(' '),
);
/** Abbreviations without points that stand for a body, a function, an illness, a word: two or three capitals, or a small letter between. */
export const abbreviations = new Set(
  (
    'BV NV PS NB NN XX VS US UK EU CV TV CD HR VN DD OZ EA OA PM AM NA IQ WO OK GVD KO VK AWB WLZ WIA WW ZW AOW UWV SVB IND COA RVA HBO MBO GGZ GGD WMO PGB ' +
    'HA HAP POH PB EVV SO WV WVP IB LK VP PA GZ GI VT AG TL OR MR IT PO VO JZ BJ BJZ CJG LG LR PMT PT ET FT LO BU TO HO BSO TSO ASO VWO CLB CAW ' +
    'AZ UZ CM LM SP SPV SPH ADL MDO IC SEH NR DNR MRI CT ECG EEG RR AF DM MS NAH ASS LVB HIV IVF OPP TLV SW BW MW VG PC GPS GSM DVD USB PDF APK OV NS OM AH ' +
    'CIZ CAK KVK VVE RVK RVS RVB RVT OVJ PVA PVE CVB KVB CVA BVD MVT MVA WVG PVDA RVDK HVJ RVC RVR CVD RM SB LZ DE HET EN OF TE IN OP WE ZE JE ER IS AL ZO NU ' +
    'DUS MET VAN BIJ UIT TOT JAN FEB MAR APR MEI JUN JUL AUG SEP OKT NOV DEC HH MM DG JR MD WK KG CL ML CC MG KM HB BP BD HF TA SR LL FF ST MC TNO NOS NPO VRT ' +
    'VTM BAG BRP CBR RDW DUO DBC EPD ECD SVO SKJ BIG AGB ROM JGZ IGJ VNG SZW VWS ICT CAO WSW BBZ IOW NT BS SBO'
  ).split(' '),
);

/** "actie: JdV", "paraaf HK", "gezien door MvdB": who did it or who will. */
export const signs = wordSet(
  'paraaf parafen get gez door gr groet groetjes mvg actie actiepunt wie notulist rapportage verslag afwezig aanwezig afgemeld namens initialen opgesteld gezien',
);
/** "minderjarige A.", "casus B": who a text is about, besides the roles of names. */
export const subjects = wordSet(
  'casus minderjarige minderjarigen aangeefster aangever verdachten pt pat pb evv cl mej ouders gezin clienten zaak kindje baby zuigeling betrokkenen eisers verzoekers getuigen',
  'gedetineerde onderbewindgestelde curanda curandus rechthebbende appellant appellante gedaagde mentor mentrix wvp vpk ib bewoners',
);
/** Before one letter with its point stands somebody: "besproken met R.", "volgens M." */
export const beside = wordSet('met namens volgens tegenover zonder richting vanwege behalve');
/** Their abbreviation is one letter: an illness, a bacterium, a muscle. */
export const species = wordSet(
  'coli difficile aureus pylori albicans pneumoniae faecalis faecium epidermidis influenzae vagus ulnaris medianus carotis radialis femoralis falciparum cepacia cloacae',
);
/** What is called by a letter: a floor, a plan, a part of a text. */
export const lettered = wordSet(
  'categorie vitamine regeling paragraaf kamer bijlage onder sub lid artikel punt punten niveau niveaus variant optie gebouw blok afdeling ingang lijn rij vak klas groep groepen team werkgroep versie model type hepatitis factor streptokokken',
  'plan deel hoofdstuk tabel figuur vraag antwoord stap fase onderdeel letter formulier lokaal cluster wijk zone perron rijbewijs letters vlak kolom schaal test toets verdieping aanleuning locatie huis unit gang griep bloedgroep',
);
/** In the middle of letters without points: "JdV", "MvdB", "LvE", "HtB". */
export const middles = wordSet('d v t vd vdr vh de van vande vander el ter ten vanden');
/** Family words that are ordinary words as well. */
export const notFamily = wordSet('moe lief ex mem nine va tia kind kinderen familie gezin fam');
