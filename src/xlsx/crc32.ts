/** Eight tables, to process eight bytes per step: a sheet of a million rows unpacks to hundreds of megabytes. */
const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  at(0)[byte] = sum >>> 0;
}
for (let table = 1; table < 8; table++)
  for (let byte = 0; byte < 256; byte++) {
    const sum = at(table - 1)[byte] ?? 0;
    at(table)[byte] = (sum >>> 8) ^ (at(0)[sum & 0xff] ?? 0);
  }

function at(table: number): Uint32Array {
  const found = tables[table];
  if (!found) throw new RangeError(String(table));
  return found;
}

const [t0, t1, t2, t3, t4, t5, t6, t7] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];

/** CRC-32 as zip files store it. For data in pieces, pass the result for the previous pieces as `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let i = 0;
  const get = (table: Uint32Array, index: number): number => table[index & 0xff] as number;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const low =
      sum ^
      ((bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24));
    sum =
      get(t7, low) ^
      get(t6, low >>> 8) ^
      get(t5, low >>> 16) ^
      get(t4, low >>> 24) ^
      get(t3, bytes[i + 4] as number) ^
      get(t2, bytes[i + 5] as number) ^
      get(t1, bytes[i + 6] as number) ^
      get(t0, bytes[i + 7] as number);
  }
  for (; i < bytes.length; i++) sum = (sum >>> 8) ^ get(t0, sum ^ (bytes[i] as number));
  return ~sum >>> 0;
}
