import { afterEach, expect, test, vi } from 'vitest';
import { expiredPolicy } from '../../src/checks/expired-policy.ts';
import { knownLanguages } from '../../src/checks/known-languages.ts';
import { missingContact } from '../../src/checks/missing-contact.ts';
import { missingFigure } from '../../src/checks/missing-figure.ts';
import { undatedFigure } from '../../src/checks/undated-figure.ts';
import { unusualQuantity } from '../../src/checks/unusual-quantity.ts';
import { authorMessage } from '../../src/language/author-messages.ts';
import { catalogueOf } from './support/catalogue.ts';

afterEach(() => vi.unstubAllEnvs());

const STAGE = { stage: 'packaged' };

test('an open project or a park without the figures that decide is found', () => {
  const whole = { investment: '1亿元', land: '20亩', sought: '5000万元' };
  const catalogue = catalogueOf({
    projects: [
      { id: 'whole', ...STAGE, ...whole },
      { id: 'bare', ...STAGE, investment: '1亿元' },
      { id: 'in-a-building', ...STAGE, ...whole, land: '未定', building: '3000平方米' },
      { id: 'agreed', stage: 'signed' },
    ],
    parks: [{ id: 'park', landFree: '300亩' }],
  });
  const findings = missingFigure.run(catalogue);
  expect(findings.map(({ file, params }) => [file, params['fields']])).toEqual([
    ['content/projects/bare/index.mdx', 'land, sought'],
    ['content/parks/park/index.mdx', 'workshopsFree'],
  ]);
  expect(authorMessage(findings[0] as (typeof findings)[0], 'en')).toMatchInlineSnapshot(
    `"“bare” does not state land, sought; investors shortlist by these. Write the figure with its unit."`,
  );
});

test('a project or a park without a contact is found, and told whom there is', () => {
  const catalogue = catalogueOf({
    contacts: [{ id: 'desk' }],
    projects: [
      { id: 'with', ...STAGE, contact: 'desk' },
      { id: 'without', ...STAGE },
    ],
    parks: [{ id: 'park' }],
  });
  const findings = missingContact.run(catalogue);
  expect(findings.map(({ file }) => file)).toEqual([
    'content/projects/without/index.mdx',
    'content/parks/park/index.mdx',
  ]);
  expect(findings[0] && authorMessage(findings[0], 'en')).toMatchInlineSnapshot(
    `"“without” has no contact. Write contact: and the id of one of: desk."`,
  );
});

test('figures without a date are listed by path, those with one or without a value are not', () => {
  const catalogue = catalogueOf({
    projects: [
      {
        id: 'plant',
        ...STAGE,
        investment: { value: '3亿元', asOf: '2026-09' },
        land: '210亩',
        building: '未定',
        products: [{ id: 'steel', name: '钢', capacity: '2万吨/年' }],
      },
    ],
  });
  expect(undatedFigure.run(catalogue).map(({ params }) => params)).toEqual([
    { count: '2', fields: 'land, products.steel.capacity' },
  ]);
});

test('an item’s own date covers its figures, and no others', () => {
  const catalogue = catalogueOf({
    parks: [
      {
        id: 'park',
        utilities: {
          power: { asOf: '2026-09', capacity: '126 MVA', spare: '86 MVA' },
          water: { capacity: '5万吨/日', level: '0.4 MPa', distance: '300米' },
        },
        sites: [
          { id: 'L-01', kind: 'plot', asOf: '2026-09', area: '210亩', price: '18万元/亩' },
          {
            id: 'L-02',
            kind: 'plot',
            area: '90亩',
            price: { value: '18万元/亩', asOf: '2026-08' },
          },
        ],
        connections: [
          { id: 'wharf', kind: 'wharf', name: '码头', distance: '3公里', time: '8分钟' },
        ],
        costs: [{ id: 'land', item: 'land', price: '18万元/亩' }],
      },
    ],
    projects: [
      {
        id: 'plant',
        ...STAGE,
        needs: { utilities: { steam: { amount: '6吨/小时' } }, port: '30公里以内' },
      },
    ],
  });
  expect(undatedFigure.run(catalogue).map(({ params }) => params)).toEqual([
    { count: '1', fields: 'needs.utilities.steam.amount' },
    { count: '3', fields: 'utilities.water.capacity, costs.land.price, sites.L-02.area' },
  ]);
});

test('a policy expires by the date of the data, or by the day that the build is told', () => {
  const catalogue = catalogueOf({
    policies: [
      { id: 'old', validUntil: '2026-09-29' },
      { id: 'last-day', validUntil: '2026-09-30' },
      { id: 'open' },
    ],
    projects: [{ id: 'plant', ...STAGE, policies: ['old', 'open'] }],
  });
  const codes = () => expiredPolicy.run(catalogue).map(({ code, file }) => [code, file]);
  expect(codes()).toEqual([
    ['expired-policy.expired', 'content/policies/old/index.mdx'],
    ['expired-policy.cited', 'content/projects/plant/index.mdx'],
  ]);
  vi.stubEnv('BUILD_DATE', '2026-10-01');
  expect(codes()).toHaveLength(3);
});

test('figures that were read oddly or not at all, and texts without a field, are notes', () => {
  const catalogue = catalogueOf({
    projects: [
      {
        id: 'plant',
        ...STAGE,
        investment: '7、8亿元',
        land: { reported: '视项目而定' },
        reported: [{ field: '备注', text: '请核', from: 'Sheet1!K9' }],
      },
    ],
  });
  const findings = unusualQuantity.run(catalogue);
  expect(findings.map((finding) => authorMessage(finding, 'en'))).toMatchInlineSnapshot(`
    [
      "investment "7、8亿元" was read with its comma as a decimal point. Write it with a point.",
      "land is shown as reported, because it is no quantity: "视项目而定". Write the figure when it is known.",
      "备注: "请核" could not be placed (Sheet1!K9). Move it to a field, or remove it.",
    ]
  `);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
});

test('a language that the site does not speak is an error', () => {
  const catalogue = catalogueOf({ site: { languages: ['zh-Hans', 'zh-CN'] } });
  const findings = knownLanguages.run(catalogue);
  expect(findings.map(({ severity, params }) => [severity, params['value']])).toEqual([
    ['error', 'zh-CN'],
  ]);
  expect(knownLanguages.run(catalogueOf({}))).toEqual([]);
});
