import { deflateRawSync } from 'node:zlib';

export type ZipPart = { name: string; data: Buffer; claimedSize?: number };

function localHeader({ name, data }: ZipPart, packed: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(data.length, 22);
  header.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

function centralHeader(part: ZipPart, packed: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(part.claimedSize ?? part.data.length, 24);
  header.writeUInt16LE(Buffer.byteLength(part.name), 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(part.name)]);
}

/** A zip archive whose directory may lie about sizes. */
export function zipOf(parts: ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.data);
    const written = localHeader(part, packed);
    central.push(centralHeader(part, packed, offset));
    local.push(written);
    offset += written.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
