import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../src/load/guide.ts';
import { plainLanguage } from '../../../src/search/language.ts';
import { fold, readerOf, stem } from '../../../src/search/stem.ts';

const { guide } = loadGuide(process.cwd());
const reader = (locale: string) => readerOf(guide?.content.searchLanguages[locale] ?? plainLanguage);
const stemsOf = (locale: string, text: string) => new Set(reader(locale).stems(text));

describe('folding', () => {
  test.each([['Zgłoszenie', 'zgloszenie', { ł: 'l' }], ['Ёлка йод', 'елка иод', {}], ['col·lega COL.LEGA', 'collega collega', { 'l·l': 'll', 'l.l': 'll' }], ['Žádosti', 'zadosti', {}]])('makes %s into %s', (text, folded, letters) => expect(fold(text, letters)).toBe(folded));
});

describe('words', () => {
  test('keep an ampersand between letters', () => expect(readerOf(plainLanguage).words('F&O, D365 & AX')).toEqual(['f&o', 'd365', 'ax']));
  test('end at an apostrophe', () => expect(readerOf(plainLanguage).words('l’usuari')).toEqual(['l', 'usuari']));
});

describe('a stem', () => {
  const steps = [{ keep: 3, cut: ['a', 'ami'] }, { keep: 3, front: ['pre'] }, { keep: 2, turn: { c: 'k' } }];
  test('loses the longest ending that fits', () => expect(stem('fakturami', { steps })).toBe('faktur'));
  test('keeps as many letters as the step says', () => expect(stem('mama', { steps })).toBe('mam'));
  test('loses a beginning', () => expect(stem('preplan', { steps })).toBe('plan'));
  test('has one ending turned into another', () => expect(stem('prahac', { steps })).toBe('prahak'));
  test('of a word with digits is the word', () => expect(stem('m365a', { steps })).toBe('m365a'));
});

describe('forms of a word share a stem', () => {
  test.each([
    ['cs', 'faktura faktury faktuře fakturu fakturou fakturách'],
    ['cs', 'zákazník zákazníka zákazníkovi zákazníci zákazníkům'],
    ['cs', 'předplatné předplatného předplatnému'],
    ['pl', 'zgłoszenie zgłoszenia zgłoszeniu zgłoszeniem zgłoszeń'],
    ['pl', 'odsprzedawca odsprzedawcy odsprzedawcę odsprzedawcą'],
    ['ru', 'счет счета счету счетом счетов'],
    ['ru', 'новый новая новое новые нового'],
    ['es', 'solicitud solicitudes'],
    ['ca', 'client clients'],
    ['id', 'mengajukan pengajuan ajukan'],
    ['en', 'request requests requested requesting'],
  ])('%s: %s', (locale, forms) => expect([...stemsOf(locale, forms)]).toHaveLength(1));
});

test('words that mean the same know each other', () => {
  const { stem: stemOf, same } = reader('en');
  expect(same(stemOf('ticket'))).toContain(stemOf('request'));
});
