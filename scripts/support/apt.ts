import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export function succeeds(command: string, options: string[], stdio: 'ignore' | 'inherit'): boolean {
  return spawnSync(command, options, { stdio }).status === 0;
}

/** How apt may be used here: as root, by a sudo that asks nothing, or not at all. */
function aptCommand(): string[] | null {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'], 'ignore')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds('sudo', ['-n', 'true'], 'ignore') ? ['sudo', '-n', 'apt-get'] : null;
}

function update([command = '', ...first]: string[]): void {
  succeeds(command, [...first, 'update', '-q'], 'inherit');
}

/** Unpacks a package of Debian into a folder, so that nothing is installed and no service starts. */
export function unpackByApt(name: string, folder: string): void {
  const apt = aptCommand();
  if (!apt) return;
  console.log(`Fetching ${name} by apt.`);
  update(apt);
  mkdirSync(folder, { recursive: true });
  spawnSync('apt-get', ['download', '-q', name], { cwd: folder, stdio: 'inherit' });
  for (const file of globSync('*.deb', { cwd: folder })) {
    succeeds('dpkg-deb', ['-x', join(folder, file), folder], 'inherit');
  }
}

/** Installs packages of Debian where that is allowed without asking; elsewhere nothing happens. */
export function installByApt(packages: readonly string[]): void {
  const apt = aptCommand();
  if (!apt) return;
  const [command = '', ...first] = apt;
  console.log(`Installing ${packages.join(', ')} by apt.`);
  update(apt);
  const install = ['install', '-q', '-y', '--no-install-recommends', ...packages];
  succeeds(command, [...first, ...install], 'inherit');
}
