const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** @example dosDate(2026, 9, 30) // the 16 bits of a zip archive */
function dosDate(year: number, month: number, day: number): number {
  return ((year - 1980) << 9) | (month << 5) | day;
}

/** The archive with one date for all its parts, so that the same workbook has the same bytes. */
export function datedZip(archive: Buffer, day: Date): Buffer {
  const bytes = Buffer.from(archive);
  const date = dosDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  const stamp = (at: number) => {
    bytes.writeUInt16LE(0, at);
    bytes.writeUInt16LE(date, at + 2);
  };
  // Written here without a comment, so the end record is the last 22 bytes.
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === CENTRAL) {
    stamp(at + 12);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) === LOCAL) stamp(local + 10);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), 0);
  }
  return bytes;
}
