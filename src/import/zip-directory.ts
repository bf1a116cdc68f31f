/** One file of a zip archive, as its central directory lists it. */
export type ZipEntry = {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Day of last change, ISO. */
  day: string;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return -1;
}

function dosDay(value: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${1980 + (value >> 9)}-${two((value >> 5) & 15)}-${two(value & 31)}`;
}

/**
 * The files of a zip archive, nothing unpacked, or null where the archive is broken.
 *
 * @example zipDirectory(bytes)?.[0]?.name // => '[Content_Types].xml'
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + CENTRAL_LENGTH > end || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      day: dosDay(bytes.readUInt16LE(at + 14)),
    });
    at += CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
