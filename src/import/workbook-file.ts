import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { ImportError } from './types.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 50;
const LARGEST_UNPACKED = 100;
/** The header of OLE files: old .xls workbooks, and .xlsx workbooks encrypted with a password. */
const OLE = Buffer.from('d0cf11e0', 'hex');
const ZIP = Buffer.from('PK');
const LOCAL_HEADER = 30;

async function checkedSize(path: string): Promise<void> {
  const file = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw new ImportError('file.missing', { file: path });
    }
    throw new ImportError('file.unreadable', { file, reason: error.code ?? error.message });
  });
  if (found.isDirectory()) throw new ImportError('file.folder', { file: path });
  if (found.size === 0) throw new ImportError('file.empty', { file });
  if (found.size > LARGEST_FILE * MEGABYTE) {
    const size = String(Math.ceil(found.size / MEGABYTE));
    throw new ImportError('file.large', { file, size, limit: String(LARGEST_FILE) });
  }
}

/** Unpacks one entry to see how large it really is: the size in the directory may be a lie. */
function unpackedSize(bytes: Buffer, entry: ZipEntry, limit: number): number {
  if (entry.method === 0) return entry.packedSize;
  const names = bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const start = entry.offset + LOCAL_HEADER + names;
  const packed = bytes.subarray(start, start + entry.packedSize);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
}

function checkUnpacked(bytes: Buffer, entries: ZipEntry[], file: string): void {
  const tooLarge = new ImportError('file.expands', { file, limit: String(LARGEST_UNPACKED) });
  let left = LARGEST_UNPACKED * MEGABYTE;
  if (entries.reduce((sum, { size }) => sum + size, 0) > left) throw tooLarge;
  for (const entry of entries) {
    try {
      left -= unpackedSize(bytes, entry, left);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge;
      throw new ImportError('file.broken', { file });
    }
    if (left <= 0) throw tooLarge;
  }
}

/** A workbook's bytes, checked to be safe to open, and the newest day that its parts carry. */
export type WorkbookFile = { file: string; bytes: Buffer; partsDay: string | null };

/**
 * Reads a workbook from disk.
 *
 * @throws ImportError where it is missing, too large, protected, broken, or no workbook
 */
export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  await checkedSize(path);
  const file = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportError('file.unreadable', { file, reason: error.code ?? error.message });
  });
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    throw new ImportError('file.old-or-locked', { file });
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) {
    throw new ImportError('file.not-workbook', { file });
  }
  const entries = zipDirectory(bytes);
  if (entries === null) throw new ImportError('file.broken', { file });
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
    throw new ImportError('file.not-workbook', { file });
  }
  checkUnpacked(bytes, entries, file);
  const days = entries.map(({ day }) => day).sort();
  return { file, bytes, partsDay: days.at(-1) ?? null };
}
