import { describe, expect, test } from 'vitest';
import { looksForeign, spokenOn } from '../../fixtures/language-of.ts';

const said: Record<string, string> = {
  en: 'Only the provider of the subscription files the request for the customer.',
  ru: 'Запрос от имени клиента создает только поставщик подписки, и никто другой.',
  pl: 'Zgłoszenie w imieniu klienta tworzy tylko dostawca subskrypcji, jeśli nie jest to klient.',
  cs: 'Žádost za zákazníka podává jen poskytovatel, který je pro předplatné určen.',
  id: 'Hanya penyedia langganan yang dapat mengajukan permintaan untuk pelanggan di portal ini.',
  es: 'Solo el proveedor de la suscripción presenta la solicitud para el cliente y con su plan.',
  ca: 'Només el proveïdor de la subscripció presenta la sol·licitud per al client amb el seu pla.',
};

describe('a paragraph', () => {
  const pairs = Object.keys(said).flatMap((is) => Object.keys(said).filter((other) => other !== is).map((other) => [is, other] as const));
  test.each(Object.keys(said))('in "%s" is at home there', (lang) => expect(looksForeign(said[lang] ?? '', lang)).toBeUndefined());
  test.each(pairs.filter(([is, other]) => !(is === 'ca' && other === 'es')))('in "%s" is noticed on a page in "%s"', (is, other) => expect(looksForeign(said[is] ?? '', other)).toBeDefined());
  test('of names alone says nothing', () => expect(looksForeign('Azure, Microsoft 365, Dynamics 365, Power Platform, Intune, Exchange Online', 'ru')).toBeUndefined());
});

test('a text has the language of its nearest element', () => {
  expect(spokenOn('<html lang="pl"><body><p>Raz <span lang="en">two</span> trzy</p><br><p>Cztery</p></body></html>')).toEqual([
    { lang: 'pl', text: 'Raz' },
    { lang: 'en', text: 'two' },
    { lang: 'pl', text: 'trzy' },
    { lang: 'pl', text: 'Cztery' },
  ]);
});
