import { expect, test } from 'vitest';
import type { Contact, Event } from '../../src/catalogue/load.ts';
import type { LocaleTag } from '../../src/language/locales.ts';
import { readerOf } from '../../src/language/reader.ts';
import { calendarFile } from '../../src/outreach/calendar.ts';
import { contentLines, escapeText } from '../../src/outreach/content-lines.ts';
import { visitingCard } from '../../src/outreach/visiting-card.ts';
import { catalogueOf } from './support/catalogue.ts';

const TOO_LONG = '望川县招商局在柏林举办锂电材料与装备制造推介会，欢迎德国企业报名参加；';

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['back\\slash', 'back\\\\slash'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['9:30 "here"', '9:30 "here"'],
])('%j is escaped', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('lines are folded at 75 octets, never within a character, and nothing is lost', () => {
  const text = TOO_LONG.repeat(4);
  const file = contentLines([['SUMMARY', text]]);
  const lines = file.split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(line).toString()).toBe(line);
    expect(line).not.toContain('\ufffd');
  }
  // A Han character takes three octets, so a line may stop two short.
  expect(Buffer.byteLength(lines[1] ?? '')).toBeGreaterThanOrEqual(73);
  expect(file.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}\r\n`);
});

test('a line of 74 octets is left alone, characters of four octets are kept whole', () => {
  expect(contentLines([['A', 'x'.repeat(72)]])).toBe(`A:${'x'.repeat(72)}\r\n`);
  expect(contentLines([['A', 'x'.repeat(73)]])).toBe(`A:${'x'.repeat(72)}\r\n x\r\n`);
  expect(contentLines([['A', `${'x'.repeat(70)}𠮷`]])).toBe(`A:${'x'.repeat(70)}\r\n 𠮷\r\n`);
});

test('a line without a value is left out', () => {
  expect(
    contentLines([
      ['TITLE', null],
      ['FN', 'Desk'],
    ]),
  ).toBe('FN:Desk\r\n');
});

function calendarOf(facts: Record<string, unknown>, tag: LocaleTag = 'zh-Hans'): string[] {
  const catalogue = catalogueOf({
    site: { url: 'https://example.gov.cn/invest/' },
    events: [{ id: 'berlin-2026', ...facts }],
    words: [
      {
        of: 'events/berlin-2026',
        lang: 'en',
        texts: { title: 'Battery day; Berlin', summary: 'Two projects, one evening.' },
      },
    ],
  });
  const file = calendarFile(readerOf(catalogue, tag), catalogue.events[0] as Event);
  return file.replaceAll('\r\n ', '').split('\r\n');
}

const times = (facts: Record<string, unknown>) =>
  calendarOf(facts).filter((line) => line.startsWith('DT') && !line.startsWith('DTSTAMP'));

test('an event in the reader’s words, with its permanent address', () => {
  const facts = {
    title: '锂电推介会',
    code: 'EV-1',
    starts: '2026-11-18',
    from: '09:30',
    until: '11:30',
    timeZone: 'Europe/Berlin',
    place: '柏林，某厅',
  };
  expect(calendarOf(facts, 'en')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portolan//EN',
    'BEGIN:VEVENT',
    'UID:berlin-2026@example.gov.cn',
    'DTSTAMP:20260930T000000Z',
    'DTSTART:20261118T083000Z',
    'DTEND:20261118T103000Z',
    'SUMMARY:Battery day\\; Berlin',
    'DESCRIPTION:Two projects\\, one evening.',
    'LOCATION:柏林，某厅',
    'URL:https://example.gov.cn/invest/p/ev-1/',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(calendarOf(facts)).toContain('SUMMARY:锂电推介会');
});

test('where no hour is known the event lasts whole days, the last one included', () => {
  expect(times({ starts: '2026-12-31' })).toEqual([
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
  ]);
  expect(times({ starts: '2026-02-27', ends: '2026-02-28' })).toEqual([
    'DTSTART;VALUE=DATE:20260227',
    'DTEND;VALUE=DATE:20260301',
  ]);
});

test('of several days with a first hour only, every day is kept', () => {
  expect(times({ starts: '2026-11-18', ends: '2026-11-20', from: '09:30' })).toEqual([
    'DTSTART;VALUE=DATE:20261118',
    'DTEND;VALUE=DATE:20261121',
  ]);
  expect(
    times({ starts: '2026-11-18', ends: '2026-11-20', from: '09:30', until: '17:00' }),
  ).toEqual(['DTSTART:20261118T013000Z', 'DTEND:20261120T090000Z']);
  expect(times({ starts: '2026-11-18', from: '09:30' })).toEqual(['DTSTART:20261118T013000Z']);
});

test('an evening across the change of clocks is as long as clocks show it to be', () => {
  const night = { starts: '2026-10-24', ends: '2026-10-25', from: '22:00', until: '04:00' };
  expect(times({ ...night, timeZone: 'Europe/Berlin' })).toEqual([
    'DTSTART:20261024T200000Z',
    'DTEND:20261025T030000Z',
  ]);
});

function cardOf(facts: Record<string, unknown>, tag: LocaleTag): string[] {
  const catalogue = catalogueOf({
    site: { office: { 'zh-Hans': '望川县招商局；外资科', en: 'Investment Office, Wangchuan' } },
    contacts: [{ id: 'desk', ...facts }],
    words: [
      {
        of: 'contacts/desk',
        lang: 'en',
        texts: {
          title: 'Lithium desk',
          summary: 'Answers in English.',
          role: 'Batteries, materials',
          address: '1 River Road; Wangchuan',
        },
      },
    ],
  });
  const file = visitingCard(readerOf(catalogue, tag), catalogue.contacts[0] as Contact);
  return file.replaceAll('\r\n ', '').split('\r\n');
}

test('a desk as a visiting card in the reader’s words', () => {
  const facts = {
    title: '锂电专班',
    role: '锂电材料',
    address: '望川镇江滨路1号',
    phone: '+86 555 000 0142',
    email: 'lithium@example.gov.cn',
    hours: '8:30–17:30',
  };
  expect(cardOf(facts, 'en')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'FN:Lithium desk',
    'N:Lithium desk;;;;',
    'ORG:Investment Office\\, Wangchuan',
    'TITLE:Batteries\\, materials',
    'TEL;TYPE=WORK,VOICE:+86 555 000 0142',
    'EMAIL;TYPE=WORK:lithium@example.gov.cn',
    'ADR;TYPE=WORK:;;1 River Road\\; Wangchuan;;;;China',
    'NOTE:8:30–17:30 (UTC+8)',
    'URL:https://invest.example/p/desk/',
    'REV:2026-09-30T00:00:00Z',
    'END:VCARD',
    '',
  ]);
  expect(cardOf(facts, 'zh-Hans')).toContain('NOTE:北京时间8:30–17:30');
});

test('what a desk does not state has no line', () => {
  const names = cardOf({}, 'zh-Hans').map((line) => line.split(/[:;]/)[0]);
  expect(names).toEqual(['BEGIN', 'VERSION', 'FN', 'N', 'ORG', 'URL', 'REV', 'END', '']);
});
