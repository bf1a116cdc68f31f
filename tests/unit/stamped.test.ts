import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stamped } from '../../scripts/support/stamped.ts';
import { readFrontmatter } from '../../src/catalogue/frontmatter.ts';

const STAMPS = { title: 'ae884898', body: '12345678' };
const WRITTEN = 'translates:\n  title: ae884898\n  body: "12345678"\n';

test.each([
  ['none yet', '---\ntitle: Park\n---\n\nProse\n', `---\ntitle: Park\n${WRITTEN}---\n\nProse\n`],
  [
    'in the middle',
    '---\na: 1\ntranslates:\n  title: x\n# why\nb:  2\n---\n',
    `---\na: 1\n${WRITTEN}# why\nb:  2\n---\n`,
  ],
  [
    'last',
    '---\na: 1\ntranslates: { title: x } # old\n---\nProse',
    `---\na: 1\n${WRITTEN}---\nProse`,
  ],
  ['empty', '---\ntranslates:\na: 1\n---\n', `---\n${WRITTEN}a: 1\n---\n`],
  [
    'Windows',
    '---\r\na: 1\r\n---\r\nProse',
    `---\r\na: 1\r\n${WRITTEN.replaceAll('\n', '\r\n')}---\r\nProse`,
  ],
])('stamps where there were %s', (_name, before, after) => {
  expect(stamped(before, STAMPS)).toBe(after);
  expect(stamped(after, STAMPS)).toBe(after);
});

test('whatever the words, only the stamps change', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(
      text,
      text,
      fc.dictionary(
        fc.constantFrom('title', 'summary', 'body', 'a.b'),
        fc.stringMatching(/^[0-9a-f]{8}$/),
      ),
      (title, body, stamps) => {
        const before = `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
        const { yaml, content } = readFrontmatter(stamped(before, stamps));
        expect(yaml.toJS()).toEqual({ title, translates: stamps });
        expect(content).toBe(body);
      },
    ),
  );
});
