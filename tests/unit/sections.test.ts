import { expect, test } from 'vitest';
import { SECTIONS, type Section } from '../../src/outreach/addresses.ts';
import { publishedSections } from '../../src/outreach/sections.ts';
import { sitemap } from '../../src/outreach/sitemap.ts';
import { catalogueOf } from './support/catalogue.ts';

type Parts = Parameters<typeof catalogueOf>[0];

const ALWAYS = ['home', 'projects', 'parks', 'contact', 'brochures', 'languages', 'search'];
const PARKS = [{ id: 'lingang' }, { id: 'citrus' }];
const PLOT = { id: 'L-01', kind: 'plot' };

/** What each of the others needs, and what is just not enough. */
const NEEDS: Record<string, { enough: Parts; short: Parts }> = {
  compare: { enough: { parks: PARKS }, short: { parks: PARKS.slice(1) } },
  sites: {
    enough: { parks: [{ id: 'lingang', sites: [PLOT] }] },
    short: { parks: PARKS.slice(1) },
  },
  industries: { enough: { industries: [{ id: 'lithium' }] }, short: {} },
  policies: { enough: { policies: [{ id: 'tax' }] }, short: {} },
  procedures: { enough: { procedures: [{ id: 'new-plant' }] }, short: {} },
  companies: { enough: { companies: [{ id: 'cells' }] }, short: {} },
  stories: { enough: { stories: [{ id: 'first-year' }] }, short: {} },
  events: { enough: { events: [{ id: 'berlin' }] }, short: {} },
  enquiry: { enough: { contacts: [{ id: 'desk', email: 'desk@invest.example' }] }, short: {} },
  shortlist: { enough: { projects: [{ id: 'plant', stage: 'packaged' }] }, short: {} },
  media: { enough: { media: [{ id: 'county' }] }, short: {} },
  progress: {
    enough: { projects: [{ id: 'plant', stage: 'signed' }] },
    short: { projects: [{ id: 'plant', stage: 'negotiating' }] },
  },
};

test('an empty catalogue has the sections that every site has', () => {
  expect(publishedSections(catalogueOf({}))).toEqual(ALWAYS);
});

test('a site in one language has no page of languages', () => {
  const site = { languages: ['zh-Hans'] };
  expect(publishedSections(catalogueOf({ site }))).not.toContain('languages');
});

test('every other section is known here', () => {
  expect(SECTIONS.filter((name) => !ALWAYS.includes(name)).sort()).toEqual(
    Object.keys(NEEDS).sort(),
  );
});

test.each(Object.entries(NEEDS))('%s is there with data and absent without', (name, needs) => {
  const section = name as Section;
  expect(publishedSections(catalogueOf(needs.enough))).toContain(section);
  expect(publishedSections(catalogueOf(needs.short))).not.toContain(section);
});

test('a site outside parks is a site too, and a contract given up is progress', () => {
  expect(
    publishedSections(catalogueOf({ sites: [{ id: 'old-mill', kind: 'idlePlant' }] })),
  ).toContain('sites');
  const history = [{ stage: 'signed', date: '2025-03' }];
  expect(
    publishedSections(catalogueOf({ projects: [{ id: 'plant', stage: 'withdrawn', history }] })),
  ).toContain('progress');
});

/** The addresses of a language in the sitemap, without their host. */
function listed(parts: Parts, language: string): string[] {
  const locations = [...sitemap(catalogueOf(parts)).matchAll(/<loc>([^<]+)<\/loc>/g)];
  return locations
    .map(([, address = '']) => new URL(address).pathname)
    .filter((path) => path.startsWith(`/${language}/`));
}

test('the sitemap names the sections that there are, and no other', () => {
  expect(listed({}, 'en')).toEqual([
    '/en/',
    '/en/projects/',
    '/en/parks/',
    '/en/contact/',
    '/en/brochures/',
    '/en/languages/',
    '/en/search/',
  ]);
  const full = Object.assign({}, ...Object.values(NEEDS).map(({ enough }) => enough)) as Parts;
  const paths = listed({ ...full, parks: [...PARKS, { id: 'b', sites: [PLOT] }] }, 'zh');
  for (const section of Object.keys(NEEDS)) {
    const path = section === 'compare' ? '/zh/parks/compare/' : `/zh/${section}/`;
    expect(paths).toContain(path);
  }
});

test('what has no page of its own has no address in the sitemap', () => {
  const parts = {
    contacts: [{ id: 'desk' }],
    companies: [{ id: 'cells' }],
    media: [{ id: 'county' }],
  };
  expect(listed(parts, 'zh').filter((path) => /desk|cells|county/.test(path))).toEqual([]);
});

test('a record is named only in the languages that it is translated into', () => {
  const parts: Parts = {
    parks: PARKS,
    words: [{ of: 'parks/lingang', lang: 'en', texts: { title: 'Lingang', summary: 'A park.' } }],
  };
  expect(listed(parts, 'zh')).toContain('/zh/parks/citrus/');
  expect(listed(parts, 'en')).toContain('/en/parks/lingang/');
  expect(listed(parts, 'en')).not.toContain('/en/parks/citrus/');
});
