import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The site of another catalogue than the sample county's, in a folder that is thrown away. */
export type OtherSite = {
  /** Where its records are, and where it is written. */
  content: string;
  output: string;
  origin: string;
  /** Runs a command of the project for this catalogue. */
  run(script: string, ...parameters: string[]): string;
  /** Builds it and serves it at its origin. */
  start(): Promise<void>;
  remove(): void;
};

/** @param first the first of the ports that workers choose from; each file of tests has its own */
export function otherSite(first: number): OtherSite {
  const folder = join(tmpdir(), `portolan-${first}-${process.pid}`);
  const content = join(folder, 'content');
  const output = join(folder, 'site');
  const port = String(first + (process.pid % 10_000));
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: output,
    PORT: port,
    HOST: '127.0.0.1',
  };
  let server: ChildProcess | undefined;
  const run = (script: string, ...parameters: string[]) =>
    execFileSync(process.execPath, [script, ...parameters], { env, encoding: 'utf8' });
  return {
    content,
    output,
    origin: `http://127.0.0.1:${port}`,
    run,
    start: async () => {
      run('scripts/build.ts');
      server = spawn(process.execPath, ['scripts/preview.ts'], { env });
      await once(server.stdout as NonNullable<typeof server.stdout>, 'data');
    },
    remove: () => {
      server?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
