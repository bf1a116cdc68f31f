import { expect, test } from 'vitest';
import { incentiveWording, riskyWording } from '../../src/checks/incentive-wording.ts';
import { catalogueOf } from './support/catalogue.ts';

test.each([
  ['企业缴纳的税收地方留成部分前三年返还50%', '税收地方留成部分前三年返还'],
  ['增值税先征后返', '先征后返'],
  ['对企业实行即征即退', '即征即退'],
  ['财政奖励按纳税额的30%比例兑现', '财政奖励按纳税额的30%比例'],
  ['按企业地方财政贡献的80%给予奖励', '按企业地方财政贡献的80%给予奖励'],
  ['可享受零地价', '零地价'],
  ['土地出让金返还30%', '土地出让金返还'],
  ['稅收全額獎勵', '稅收全額獎勵'],
  ['A tax rebate of 50% for three years', 'tax rebate'],
  ['refund of the land price', 'refund of the land'],
  ['The land premium is fully refunded', 'land premium is fully refunded'],
  ['Zero land price for pioneers', 'Zero land price'],
])('%s is risky', (text, value) => {
  expect(riskyWording(text)).toBe(value);
});

test.each([
  '高新技术企业减按15%的税率征收企业所得税',
  '达产年税收4200万元',
  '国有建设用地出让价格不低于最低价标准',
  'Industrial land is granted for at most 50 years.',
  'Taxes paid a year',
  'A deposit is refunded when the plant starts.',
])('%s is not', (text) => {
  expect(riskyWording(text)).toBeNull();
});

test('facts, prose and translations are looked at, each with its place', () => {
  const basis = { legalBasis: '法', issuer: '县政府', validFrom: '2026-01-01' };
  const catalogue = catalogueOf({
    policies: [{ id: 'a', ...basis, gives: '零地价', content: '好\n先征后返', bodyLine: 10 }],
    words: [{ of: 'policies/a', lang: 'en', texts: { gives: 'free land' } }],
  });
  const places = incentiveWording
    .run(catalogue)
    .map(({ file, line, params }) => [file, line, params['value']]);
  expect(places).toEqual([
    ['content/policies/a/index.mdx', undefined, '零地价'],
    ['content/policies/a/index.mdx', 11, '先征后返'],
    ['content/policies/a/index.en.mdx', undefined, 'free land'],
  ]);
});

test('a policy that does not say what it rests on is found', () => {
  const catalogue = catalogueOf({ policies: [{ id: 'a', issuer: '县政府' }] });
  expect(
    incentiveWording.run(catalogue).map(({ code, params }) => [code, params['fields']]),
  ).toEqual([['incentive-wording.no-basis', 'legalBasis, validFrom']]);
});
