/**
 * Runs a command of the project on a machine that may have nothing but Node 20 and npm:
 * installs the dependencies where they are missing or older than the lock file, then runs
 * `scripts/<command>.ts` under the Node that came with them.
 *
 * Called by package.json as `node scripts/bootstrap.mjs COMMAND "WHAT IT DOES" [options]`;
 * the second word is there for the list that `npm run` prints.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WINDOWS = process.platform === 'win32';
const NODE = join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether what is installed is what the lock file names; packages for other platforms may be absent. */
function isInstalled() {
  const installed = packagesOf(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function fail(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}

/** npm as it was called, else as it is found; on Windows it is a script and needs the shell. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return { command: process.execPath, first: [own], shell: false };
  return { command: WINDOWS ? 'npm.cmd' : 'npm', first: [], shell: WINDOWS };
}

function install() {
  console.log(
    'Installing dependencies from package-lock.json; the first time takes a minute or two.',
  );
  const { command, first, shell } = npmCommand();
  return new Promise((resolve) => {
    const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'pipe'], shell };
    const child = spawn(command, [...first, 'ci', '--loglevel=error'], options);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => fail(`npm could not be started: ${error.message}`));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else if (UNREACHABLE.test(said)) {
        fail(
          'The dependencies could not be fetched: the npm registry cannot be reached.',
          'Check the connection, or the proxy and registry that npm is set to (npm config list), then try again.',
        );
      } else fail('The dependencies could not be installed; npm says why above.');
    });
  });
}

/** npm may be told not to run install scripts; the one that brings Node is then run here. */
function bringNode() {
  if (existsSync(NODE)) return;
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(ROOT, 'node_modules', 'node'),
    stdio: 'inherit',
  });
  if (existsSync(NODE)) return;
  fail(
    'Node 24 could not be fetched from the npm registry.',
    'Check the connection, then try again: npm ci',
  );
}

function run(command, options) {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const child = spawn(NODE, [join(ROOT, 'scripts', `${command}.ts`), ...options], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, [path]: [dirname(NODE), process.env[path]].join(delimiter) },
  });
  // Ctrl-C reaches the command by itself; it decides how to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code, signal) => process.exit(signal === 'SIGINT' ? 0 : (code ?? 1)));
}

const [command, , ...options] = process.argv.slice(2);
if (!isInstalled()) await install();
bringNode();
run(command, options);
