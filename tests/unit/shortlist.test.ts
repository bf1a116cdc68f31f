import { describe, expect, test } from 'vitest';
import { deskOf, letter, mailAddress } from '../../src/components/enquiry/letter.ts';
import { hoursHere } from '../../src/components/hours-here.ts';
import { shortlistData } from '../../src/components/shortlist/entries.ts';
import { keptAddress, parseKept } from '../../src/components/shortlist/kept.ts';
import { reader } from '../../src/language/reader.ts';
import { catalogueOf } from './support/catalogue.ts';

describe('the address of a shortlist', () => {
  test('holds codes and plots as they are read', () => {
    const keys = parseKept(' WC-2026-014,lingang/L-01,,wc-2026-014 ');
    expect(keys).toEqual(['wc-2026-014', 'lingang/l-01']);
    expect(keptAddress(keys)).toBe('?keep=wc-2026-014,lingang/l-01');
    expect(keptAddress([])).toBe('');
  });

  test('escapes what an address cannot hold', () => {
    const key = '望招〔2026〕3号';
    const params = new URLSearchParams(keptAddress([key]));
    expect(parseKept(params.get('keep'))).toEqual([key]);
  });
});

describe('what can be kept', () => {
  const catalogue = catalogueOf({
    parks: [{ id: 'lingang', sites: [{ id: 'L-01', kind: 'plot', area: { value: '210亩' } }] }],
    projects: [
      { id: 'cathode', code: 'WC-2026-014', stage: 'packaged', investment: { value: '8.6亿元' } },
      { id: 'yard', stage: 'withdrawn' },
    ],
    contacts: [{ id: 'desk', email: 'desk@county.example' }],
  });
  const none = { all: [], find: () => null };
  const { rows, entries } = shortlistData(reader(catalogue, 'en'), none);

  test('is every project that has not ended, every park and every plot, by the key that paper carries', () => {
    expect(Object.keys(entries)).toEqual(['wc-2026-014', 'lingang', 'lingang/l-01']);
  });

  test('says for each row of its table what it has', () => {
    const place = rows.projects.indexOf('Total investment');
    const cell = entries['wc-2026-014']?.cells[place];
    expect(cell?.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'CNY 860 million',
      '≈ USD 121 million',
    ]);
    expect(entries['wc-2026-014']).toMatchObject({
      quoted: 'WC-2026-014 cathode',
      url: 'https://invest.example/p/wc-2026-014/',
      mail: 'desk@county.example',
    });
  });

  test('has a cell for every row', () => {
    for (const entry of Object.values(entries)) {
      expect(entry.cells).toHaveLength(rows[entry.kind].length);
    }
  });
});

describe('an enquiry', () => {
  test('is a letter that names what it is about', () => {
    const about = [{ quoted: 'WC-2026-014 Cathode', url: 'https://x.example/p/wc-2026-014/' }];
    const lines = [
      { label: 'Name', value: 'A. Person' },
      { label: 'Telephone', value: '' },
    ];
    expect(letter(about, lines, 'When can we visit?')).toMatchInlineSnapshot(`
      "WC-2026-014 Cathode
      https://x.example/p/wc-2026-014/

      Name: A. Person

      When can we visit?"
    `);
  });

  test('becomes a mail address with the line ends of mail', () => {
    expect(mailAddress('desk@x.example', 'A & B', 'one\ntwo')).toBe(
      'mailto:desk@x.example?subject=A%20%26%20B&body=one%0D%0Atwo',
    );
  });

  test('goes to the desk that its records share, else to the front desk', () => {
    expect(deskOf(['a', 'a'], 'front')).toBe('a');
    expect(deskOf(['a', 'b'], 'front')).toBe('front');
    expect(deskOf([null], 'front')).toBe('front');
    expect(deskOf([], 'front')).toBe('front');
  });
});

describe('office hours on the visitor’s clock', () => {
  const winter = new Date('2026-01-15T12:00:00Z');
  const summer = new Date('2026-07-15T12:00:00Z');
  const BEIJING = 'Asia/Shanghai';

  test.each([
    ['Europe/Paris', winter, 90, 630],
    ['Europe/Paris', summer, 150, 690],
    ['America/New_York', winter, 1170, 270],
    ['Asia/Kolkata', winter, 360, 900],
  ])('%s, %s', (here, at, from, to) => {
    expect(hoursHere('8:30–17:30', BEIJING, here, at)).toEqual({ from, to });
  });

  test('are not said again where the clocks agree', () => {
    expect(hoursHere('8:30–17:30', BEIJING, 'Asia/Taipei', winter)).toBeNull();
  });
});
