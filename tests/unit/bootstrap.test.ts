import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'a county '));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'node_modules', 'node', 'bin'), { recursive: true });
  copyFileSync('scripts/bootstrap.mjs', join(root, 'scripts', 'bootstrap.mjs'));
  const windows = process.platform === 'win32';
  symlinkSync(process.execPath, join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node'));
  writeFileSync(
    join(root, 'scripts', 'hello.ts'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;',
  );
});

afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version?: string; optional?: boolean }>;

function locks(wanted: Packages, installed: Packages): void {
  const write = (file: string, packages: Packages) =>
    writeFileSync(join(root, file), JSON.stringify({ packages: { '': {}, ...packages } }));
  write('package-lock.json', wanted);
  write('node_modules/.package-lock.json', installed);
}

/** An npm that writes what it was asked and ends as told. */
function npm(complaint: string, code: number): string {
  const file = join(root, 'npm-cli.js');
  const line = `console.log('npm', ...process.argv.slice(2)); console.error(${JSON.stringify(complaint)}); process.exit(${code});`;
  writeFileSync(file, line);
  return file;
}

function bootstrap(npmFile: string) {
  const options = [join(root, 'scripts/bootstrap.mjs'), 'hello', 'say hello', '--to', 'a b'];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npmFile },
  });
  return { status, stdout, stderr };
}

test('what is installed is not installed again, and the command gets its options', () => {
  locks({ 'node_modules/a': { version: '1.0.0' } }, { 'node_modules/a': { version: '1.0.0' } });
  const { status, stdout } = bootstrap(npm('', 1));
  expect(stdout).toBe('["--to","a b"]\n');
  expect(status).toBe(3);
});

test('packages for other platforms may be absent', () => {
  locks({ 'node_modules/a-win32-x64': { version: '1.0.0', optional: true } }, {});
  expect(bootstrap(npm('', 1)).status).toBe(3);
});

test('another version in the lock file is installed first', () => {
  locks({ 'node_modules/a': { version: '2.0.0' } }, { 'node_modules/a': { version: '1.0.0' } });
  const { status, stdout } = bootstrap(npm('', 0));
  expect(stdout).toContain('npm ci');
  expect(stdout).toContain('["--to","a b"]');
  expect(status).toBe(3);
});

test('a registry out of reach is said, with what to do', () => {
  locks({ 'node_modules/a': { version: '2.0.0' } }, {});
  const { status, stderr } = bootstrap(npm('npm error code EAI_AGAIN', 1));
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "npm error code EAI_AGAIN

    The dependencies could not be fetched: the npm registry cannot be reached.
    Check the connection, or the proxy and registry that npm is set to (npm config list), then try again.
    "
  `);
});
