import { expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { mapImage } from '../../src/catalogue/map-image.ts';
import { catalogueProblems } from '../../src/catalogue/references.ts';

const MAP = { image: 'map.png', approval: '赣S(2023)086号', alt: '园区位置图' };

function problems(input: unknown): string[] {
  const { error } = mapImage.safeParse(input);
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

test('a map is taken with its approval number as it stands on maps', () => {
  for (const approval of ['赣S(2023)086号', 'GS(2024)1024号', '粤AS（2025）12号']) {
    expect(problems({ ...MAP, approval }), approval).toEqual([]);
  }
  expect(mapImage.parse(undefined)).toBeNull();
});

test('a map without one, or with anything else, is refused', () => {
  const { approval: _, ...unexamined } = MAP;
  expect(problems(unexamined)).toHaveLength(1);
  expect(problems({ ...MAP, approval: '审核中' })).toEqual(['approval map.approval']);
  expect(problems({ ...MAP, image: '../secret.png' })).toEqual(['image map.file']);
});

test('a picture that is not beside its record is an error that names it', async () => {
  const catalogue = await buildCatalogue();
  const [park, ...others] = catalogue.parks;
  if (!park) throw new Error('The sample county has no park.');
  const parks = [{ ...park, map: mapImage.parse(MAP) }, ...others];
  const found = await catalogueProblems({ ...catalogue, parks });
  expect(found.map(({ code, params }) => [code, params['value']])).toEqual([
    ['map.missing', 'map.png'],
  ]);
});
