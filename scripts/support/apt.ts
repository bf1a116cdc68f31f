import { spawnSync } from 'node:child_process';

export function succeeds(
  command: string,
  options: string[],
  stdio: 'ignore' | 'inherit',
): boolean {
  return spawnSync(command, options, { stdio }).status === 0;
}

/** How apt may be used here: as root, by a sudo that asks nothing, or not at all. */
function aptCommand(): string[] | null {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'], 'ignore')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds('sudo', ['-n', 'true'], 'ignore') ? ['sudo', '-n', 'apt-get'] : null;
}

/** Installs packages of Debian where that is allowed without asking; elsewhere nothing happens. */
export function installByApt(packages: readonly string[]): void {
  const [command, ...first] = aptCommand() ?? [];
  if (!command) return;
  console.log(`Installing ${packages.join(', ')} by apt.`);
  succeeds(command, [...first, 'update', '-q'], 'inherit');
  const install = ['install', '-q', '-y', '--no-install-recommends', ...packages];
  succeeds(command, [...first, ...install], 'inherit');
}
