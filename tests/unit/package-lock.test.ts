import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed, missingFrom, platformOf } from '../../scripts/complete-lock.mjs';

type Entry = { resolved?: string; optionalDependencies?: Record<string, string> };
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

test('the lock serves every platform', () => {
  expect(missingFrom(LOCK)).toEqual([]);
});

test('the lock names no download addresses', () => {
  const resolved = Object.values(LOCK.packages).filter(({ resolved }) =>
    resolved?.startsWith('http'),
  );
  expect(resolved).toEqual([]);
});

test('every dependency is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('a lock is completed with what its platform packages are for', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/typst': {
        optionalDependencies: {
          'typst-linux-x64-musl': '^1.0.0',
          'typst-win32-arm64-msvc': '1.0.0',
        },
      },
      'node_modules/typst/node_modules/typst-linux-x64-musl': { version: '1.0.0' },
    },
  };
  expect(missingFrom(lock).map(({ name }: { name: string }) => name)).toEqual([
    'typst-win32-arm64-msvc',
  ]);
  const after = completed(lock);
  expect(after.packages['node_modules/typst-win32-arm64-msvc']).toEqual({
    version: '1.0.0',
    os: ['win32'],
    cpu: ['arm64'],
    optional: true,
  });
  expect(missingFrom(after)).toEqual([]);
});

test.each([
  ['@napi-rs/canvas-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@esbuild/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['typst-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['fsevents', {}],
])('%s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
