/**
 * Adds to package-lock.json the packages for other platforms that it lacks.
 *
 * A registry that carries the newest platform packages for one platform only leaves them out of a lock
 * written against it, and `npm ci` then refuses that lock, everywhere. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 's390x', 'riscv64', 'x64'];

/**
 * What a platform package's name says of where it runs.
 *
 * @example platformOf('@napi-rs/canvas-linux-x64-musl') // => { os: ['linux'], cpu: ['x64'], libc: ['musl'] }
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, list]) => list.length));
}

/** The place where `name` would be found from the package at `from`, if the lock has it. */
function resolved(packages, from, name) {
  for (
    let place = from;
    ;
    place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))
  ) {
    const candidate = `${place ? `${place}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (place === '') return null;
  }
}

/** Every optional package that the lock names and does not hold: `{ name, version, by }`. */
export function missingFrom(lock) {
  return Object.entries(lock.packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => resolved(lock.packages, by, name) === null)
      .map(([name, range]) => ({ name, version: range.replace(/^[\^~]/, ''), by })),
  );
}

/** The lock with an entry for each of them, sorted as npm sorts it. */
export function completed(lock) {
  const added = missingFrom(lock).map(({ name, version }) => [
    `node_modules/${name}`,
    { version, ...platformOf(name), optional: true },
  ]);
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = missingFrom(lock);
  if (missing.length > 0) {
    writeFileSync('package-lock.json', `${JSON.stringify(completed(lock), null, 2)}\n`);
  }
  console.log(`package-lock.json: ${missing.length} platform packages added`);
}
