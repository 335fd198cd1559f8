import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import type { Ground } from '../finder.ts';
import { resolve } from '../resolve.ts';
import {
  hasIbanSum,
  isANumber,
  isBsn,
  isBtwId,
  isOldBelgianAccount,
  isOnderwijsnummer,
  isOndernemingsnummer,
  isRrn,
} from './check-digits.ts';
import { findNumbers } from './find-numbers.ts';
import { findOnline } from './find-online.ts';

const ground = {} as Ground;
const marked = (text: string) => {
  const found = collect(text.length);
  const doc = tokenize(text, () => 0);
  findOnline(doc, found, ground);
  findNumbers(doc, found, ground);
  return resolve(found.all, 0.5).map(({ start, end, label }) => `${label}:${text.slice(start, end)}`);
};

describe('The sums of law.md §4', () => {
  it.each([
    [isBsn, ['111222333', '123456782', '999994086', '999990408', '000000012', '00000012'], ['123456789', '000000000']],
    [isOnderwijsnummer, ['101222331'], ['100252333', '111222333']],
    [isANumber, ['1010157313', '1010157459', '1010158467'], ['1010157314', '0101573131', '1110157313']],
    [
      isRrn,
      ['85073003328', '93051822361', '17073003384', '98472899765', '01490700185'],
      ['12345678901', '85073003329'],
    ],
    [isOndernemingsnummer, ['0566988259'], ['0566988258', '5669882590']],
    [hasIbanSum, ['NL91ABNA0417164300', 'BE68539007547034'], ['NL92ABNA0417164300']],
    [isBtwId, ['NL002455799B11', 'NL004495445B01'], ['NL002455799B12']],
    [isOldBelgianAccount, ['539007547034'], ['539007547035']],
  ])('%p', (check, fit, fail) => {
    expect(fit.filter((number) => !check(number))).toEqual([]);
    expect(fail.filter(check)).toEqual([]);
  });
});

describe('A bsn', () => {
  it.each([
    ['Zijn BSN is 123456782.', ['bsn:123456782']],
    ['bsn: 1234.56.782', ['bsn:1234.56.782']],
    ['BSN 123 456 782', ['bsn:123 456 782']],
    ['burgerservicenummer van mevrouw: 12345678', ['bsn:12345678']],
    ['BSN-nummer 123456789 (klopt niet)', ['bsn:123456789']],
    ['| BSN | 111222333 |', ['bsn:111222333']],
    ['BSN:\n111222333', ['bsn:111222333']],
    ['het nummer 111222333 staat erop', ['bsn:111222333']],
    ['het nummer 111222334 staat erop', ['id:111222334']],
    ['polisnummer 111222333', ['id:111222333']],
    ['€ 111.222.333 aan uitgaven', []],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('A rijksregisternummer', () => {
  it.each([
    ['INSZ 85.07.30-033.28', ['rrn:85.07.30-033.28']],
    ['85073003328', ['rrn:85073003328']],
    ['rijksregisternummer: 85 07 30 033 28', ['rrn:85 07 30 033 28']],
    ['RRN 85073003399', ['rrn:85073003399']],
    ['zij heeft 85.07.30-033.99', ['rrn:85.07.30-033.99']],
    ['BIS-nummer 98472899765', ['rrn:98472899765']],
    ['code 12345678901', ['id:12345678901']],
    ['BIG 85073003328', ['id:85073003328']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('An account', () => {
  it.each([
    ['NL91 ABNA 0417 1643 00 ten name van', ['iban:NL91 ABNA 0417 1643 00']],
    ['nl91abna0417164300', ['iban:nl91abna0417164300']],
    ['NL91.ABNA.0417.1643.00', ['iban:NL91.ABNA.0417.1643.00']],
    ['BE68 5390 0754 7034.', ['iban:BE68 5390 0754 7034']],
    ['BE68-5390-0754-7034', ['iban:BE68-5390-0754-7034']],
    ['DE89370400440532013000', ['iban:DE89370400440532013000']],
    ['rekening NL91 ABNA 0417 1643 01', ['iban:NL91 ABNA 0417 1643 01']],
    ['rekeningnummer NL91 ABNA 0417 1643', ['iban:NL91 ABNA 0417 1643']],
    ['rekeningnummer 12.34.56.789', ['iban:12.34.56.789']],
    ['rek. 539-0075470-34', ['iban:539-0075470-34']],
    ['hij heeft nl 12 dingen', []],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('A phone number', () => {
  it.each([
    ['06 12 34 56 78'],
    ['06-12345678'],
    ['06 - 12 34 56 78'],
    ['06.12.34.56.78'],
    ['0612 345 678'],
    ['06 123 456 78'],
    ['0612345678'],
    ['010-1234567'],
    ['(010) 123 45 67'],
    ['0546-81 22 07'],
    ['(0)475 - 88 21 06'],
    ['088 123 45 67'],
    ['0800-1234'],
    ['0900 123 4567'],
    ['+31 6 12345678'],
    ['+31 (0)6 12 34 56 78'],
    ['+31(0)612345678'],
    ['0031 6 12 34 56 78'],
    ['31612345678'],
    ['+32 470 12 34 56'],
    ['0032 470 12 34 56'],
    ['+32 (0)2 123 45 67'],
    ['0470 12 34 56'],
    ['0470/12.34.56'],
    ['0470/12 34 56'],
    ['02 123 45 67'],
    ['02/123.45.67'],
    ['09/123.45.67'],
    ['056 12 34 56'],
    ['016/12.34.56'],
    ['0800 12 345'],
    ['+49 151 23456789'],
    ['+33 6 12 34 56 78'],
    ['+212 6 12 34 56 78'],
    ['06-1234567'],
    ['+90 532 123 45 67'],
    ['+44 20 7946 0958'],
    ['010 123 45 67 tst. 34'],
    ['010-1234567 toestel 345'],
    ['nul zes twaalf vierendertig zesenvijftig achtenzeventig'],
    ['nul zes, drieëntwintig, achtenzestig, veertien, dertig'],
    ['nul vier zeventig twaalf vierendertig zesenvijftig'],
  ])('%s', (number) => {
    expect(marked(`Bel ${number}, graag.`)).toEqual([`phone:${number}`]);
    expect(marked(`Nummer van zus (${number}).`)).toEqual([`phone:${number}`]);
  });

  it.each([
    ['tel:0612345678/0687654321', ['phone:0612345678', 'phone:0687654321']],
    ['bereikbaar op toestel 4417', []],
    ['tel. 06 1234 56 7', ['phone:06 1234 56 7']],
    ['tel. 123456', ['phone:123456']],
    ['mobiel 6 12345678', ['phone:6 12345678']],
    ['06-12-2024 14.30 uur', []],
    ['op 01-02-2024 om 10.00', []],
    ['9 tot 12.30 uur, 24/7', []],
    ['een bedrag van € 0612345678', []],
    ['score 12 34 56', []],
    ['ISBN 978-90-123-4567-8', []],
    ['Nul op de meter, zes van de tien', []],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('A number or code of a person or a file', () => {
  it.each([
    ['Cliëntnummer 4711', ['id:4711']],
    ['dossier 2024/88', ['id:2024/88']],
    ['Ons kenmerk: WMO-24/00387.', ['id:WMO-24/00387']],
    ['kenmerk BZW/24-1190/hv', ['id:BZW/24-1190/hv']],
    ['dossiernr. 1184-7720-G', ['id:1184-7720-G']],
    ['polisnr 123 456 789', ['id:123 456 789']],
    ['mutualiteit 509/88.03.01-21', ['id:509/88.03.01-21']],
    ['BIG-nummer 19012345601', ['id:19012345601']],
    ['AGB 01048823', ['id:01048823']],
    ['KvK-nummer: 12345678', ['id:12345678']],
    ['V-nummer 2123456789', ['id:2123456789']],
    ['KBO 0566.988.259', ['id:0566.988.259']],
    ['paspoort XR1001R58', ['id:XR1001R58']],
    ['zaak CL-2024-00318', ['id:CL-2024-00318']],
    ['melding 2023/ABC/114', ['id:2023/ABC/114']],
    ['rolnummer P.12.3456', ['id:P.12.3456']],
    ['ticket #48213', ['id:#48213']],
    ['ref. 77B-12', ['id:77B-12']],
    ['leerling L4B-17', ['id:L4B-17']],
    ['pasnummer taxi 88.20.1174. Verder', ['id:88.20.1174']],
    ['verzekerdennummer van mevrouw is 88201174', ['id:88201174']],
    ['kenteken 12-AB-34', ['id:12-AB-34']],
    ['een rode auto (XR-123-B)', ['id:XR-123-B']],
    ['kenteken xr 123 b', ['id:xr 123 b']],
    ['nummerplaat 1-ABC-234', ['id:1-ABC-234']],
    ['zijn auto, 1-ABC-234', ['id:1-ABC-234']],
    ['IP-adres 192.168.1.20', ['id:192.168.1.20']],
    ['chassisnummer WVWZZZ1JZ3W386752', ['id:WVWZZZ1JZ3W386752']],
    ['lidnummer: 7719042', ['id:7719042']],
    ['polisnummer VGZ 301 882 47', ['id:VGZ 301 882 47']],
    ['OV nr = 8.914.227', ['id:8.914.227']],
    ['RIZIV-nummer van mijn arts: 1-23456-78-004', ['id:1-23456-78-004']],
    ['rolnummer C/10/661204 / HA ZA 23-711) wonen', ['id:C/10/661204 / HA ZA 23-711']],
    ['zaaknummer 10877345 BM VERZ 24-1203', ['id:10877345 BM VERZ 24-1203']],
    ['boete CJIB 7 1182 3344 0927 66', ['id:7 1182 3344 0927 66']],
    ['Haar klevertje: 000/4605094-79', ['id:000/4605094-79']],
    ['BTW: BE 0566.988.259', ['id:BE 0566.988.259']],
    ['sessie c-99127', ['id:c-99127']],
    ['+++090/9337/55493+++', ['id:090/9337/55493']],
    ['de code: 2100-0067-4412', ['id:2100-0067-4412']],
    ['SKJ 120012345', ['id:120012345']],
    ['ov-chip 3528 0123 4567 8901', ['id:3528 0123 4567 8901']],
    ['geregistreerd onder nummer 4411', ['id:4411']],
    ['gebruikersnaam: jan_x92', ['id:jan_x92']],
    ['badge 2207', ['id:2207']],
    ['sleutelkluis code 4471', ['id:4471']],
    ['UWV kenm. W23 9918 07 over', ['id:W23 9918 07']],
    ['Uw ref.: A.R. 24A318', ['id:24A318']],
    ['Collega’s,\nV.M. (jullie nr. 20931) stond', ['id:20931']],
    ['verslag KB-2024-57', ['id:KB-2024-57']],
    ['KOSTER | ZV 77 8120 991', ['id:ZV 77 8120 991']],
    ['dossiers 12345, 67890 en 55555', ['id:12345', 'id:67890', 'id:55555']],
    ['klantnr 10446', ['id:10446']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));

  it.each([
    ['kamernummer 204, kamer 1204'],
    ['art. 9 lid 2 AVG, artikel 6.1.2'],
    ['versie 2.4.1 en v1.2.3.4'],
    ['versleuteld (AES-256), BD 120 80 72'],
    ['ISO-27001, NEN-7510:2017, DSM-5, ICD-10, F32.1, HbA1c 48'],
    ['vitamine B12 en covid-19, COVID-19, H5N1'],
    ['Verordening 2016/679 en Richtlijn 95/46/EG'],
    ['€ 1.234,56 en 12.345 euro en 250000 inwoners'],
    ['schooljaar 2023-2024 en 2019/2020'],
    ['om 14.30 uur, 24/7, 8/10, 120/80, 3-1'],
    ['temazepam 10 mg, 1000MG, 2x daags 500 mg'],
    ['de zaak liep 3 jaar en kostte 1200 euro'],
    ['dossier uit 2023 telt 120 pagina’s'],
    ['de N201 en de A12, 4G, MP3, A4'],
    ['Groep 8, lokaal 12, week 34, bus 345, lijn 12'],
    ['WMO 2015 en WMO2015, BIO2'],
    ['het nummer 3 van de lijst, nr. 12'],
    ['PGB-2024, Q4-2024, maart-2024'],
    ['in 1 op de 3 gezinnen, 1 1 1 1 1 1 1 1 1 1 1'],
    ['nomenclatuurnummers 424255, 424270 en 424292; prestatiecode H104 of H126, declaratiecode 32-1407'],
    ['postcode 1234AB of 1234 AB'],
  ])('%s holds none', (text) => expect(marked(text)).toEqual([]));
});

describe('An address on the internet', () => {
  it.each([
    ['mail mina.de-wit+x@example.org.', ['email:mina.de-wit+x@example.org']],
    ['<mina_x@zorg.example.net>', ['email:mina_x@zorg.example.net']],
    ['mina (at) example.org', ['email:mina (at) example.org']],
    ['mina[at]example[dot]org', ['email:mina[at]example[dot]org']],
    ['jan punt jansen apenstaartje gmail punt com', ['email:jan punt jansen apenstaartje gmail punt com']],
    ['mina @ example.org', ['email:mina @ example.org']],
    ['mina@voorbeeld', ['email:mina@voorbeeld']],
    ['zie https://www.example.org/mina?x=1).', ['url:https://www.example.org/mina?x=1']],
    ['www.example.org, ook example.nl/pad.', ['url:www.example.org', 'url:example.nl/pad']],
    ['instagram.com/mina_x', ['url:instagram.com/mina_x']],
    ['volg @mina_x92!', ['url:@mina_x92']],
    ['insta: mina_x92', ['url:mina_x92']],
    ['snap dani_schef, discord dani#8841', ['url:dani_schef', 'url:dani#8841']],
    ['Snap van Pam: pam.streetcorner.', ['url:pam.streetcorner']],
    ['bit.ly/abcXyz', ['url:bit.ly/abcXyz']],
    ['enkel m.me/elsje.evergem', ['url:m.me/elsje.evergem']],
    ['op insta.example/mina_dc', ['url:insta.example/mina_dc']],
    ['ik snap dat niet, facebook is stom', []],
    ['klaar.daarna/later', []],
    ['@Mina kom je?', []],
    ['o.a. klaar.De volgende, d.w.z. niet', []],
    ['Zie Thuisarts.nl', []],
    ['http://', []],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('Made-up numbers that fit their sum', () => {
  const nine = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((body) => {
    for (let last = 0; last < 10; last += 1) if (isBsn(`${body}${last}`)) return `${body}${last}`;
    return '111222333';
  });
  const rrn = fc
    .record({ year: fc.nat(99), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .chain(({ year, month, day }) =>
      fc.tuple(fc.integer({ min: 1, max: 998 }), fc.boolean()).map(([serial, young]) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const body = `${two(year)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
        return body + two(97 - (Number(young ? `2${body}` : body) % 97));
      }),
    );
  const iban = fc.tuple(fc.constantFrom('ABNA', 'INGB', 'RABO'), fc.nat(9_999_999_999)).map(([bank, account]) => {
    const body = `${bank}${String(account).padStart(10, '0')}`;
    for (let check = 2; check < 99; check += 1) {
      const number = `NL${String(check).padStart(2, '0')}${body}`;
      if (hasIbanSum(number)) return number;
    }
    return '';
  });

  it('are found in every spelling', () => {
    fc.assert(
      fc.property(nine, rrn, iban, fc.constantFrom(' ', '.', ''), (bsn, national, account, gap) => {
        const spaced = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)].join(gap);
        expect(marked(`Zijn BSN: ${spaced}.`)).toEqual([`bsn:${spaced}`]);
        const points = `${national.slice(0, 2)}.${national.slice(2, 4)}.${national.slice(4, 6)}-${national.slice(6, 9)}.${national.slice(9)}`;
        for (const written of [national, points])
          expect(marked(`Over ${written} gaat het.`)).toEqual([`rrn:${written}`]);
        const fours = account.match(/.{1,4}/g)!.join(gap === '.' ? ' ' : gap);
        for (const written of [fours, fours.toLowerCase()])
          expect(marked(`Stort op ${written} aub`)).toEqual([`iban:${written}`]);
      }),
    );
  });

  it('fail with one figure changed, and are then found only behind their word', () => {
    fc.assert(
      fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, more) => {
        const wrong = bsn.slice(0, place) + ((Number(bsn[place]) + more) % 10) + bsn.slice(place + 1);
        expect(isBsn(wrong)).toBe(false);
        expect(marked(`BSN ${wrong}`)).toEqual([`bsn:${wrong}`]);
        expect(marked(`Hij noemde ${wrong} nog`).filter((each) => each.startsWith('bsn'))).toEqual([]);
      }),
    );
  });
});

it.each([
  ['figures', '1'.repeat(1_000_000)],
  ['ones', '1 '.repeat(500_000)],
  ['points', '1.'.repeat(500_000)],
  ['brackets', '(1'.repeat(400_000)],
  ['pluses', '+1'.repeat(400_000)],
  ['a code without end', 'A1-'.repeat(300_000)],
  ['an address without end', 'a.'.repeat(300_000) + '@' + 'b.'.repeat(300_000)],
  ['at signs', '@'.repeat(500_000)],
  ['links', 'http://'.repeat(100_000)],
  ['zeros in words', 'nul '.repeat(250_000)],
  ['announcements', 'bsn 1 '.repeat(150_000)],
])('A megabyte of %s is read in one walk, within the text', (_name, text) => {
  const found = collect(text.length);
  const doc = tokenize(text, () => 0);
  findOnline(doc, found, ground);
  findNumbers(doc, found, ground);
  expect(found.all.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
});
