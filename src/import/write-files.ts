import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportError } from './types.ts';

const STAGING = '.import-staging';

/**
 * Writes all the files or, where one cannot be written, none: they are made beside the catalogue's own first, and only
 * renamed once every one of them is there.
 *
 * @throws ImportError where the folder cannot be written
 */
export async function writeFiles(folder: string, files: Map<string, string>): Promise<void> {
  const staging = join(folder, STAGING);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), text);
    }
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, path), join(folder, path));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ImportError('folder.unwritable', { file: folder, reason: code ?? message });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
