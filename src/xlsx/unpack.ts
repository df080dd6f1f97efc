import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadable-workbook";
import type { ZipMember } from "./zip-members";

/** Packed bytes per step: a sheet of hundreds of megabytes is never in memory as a whole. */
const STEP = 16_384;

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a member of a zip file in pieces. Throws `UnreadableWorkbook` if it is truncated, differs from its stated
 * size or fails its checksum; pieces already delivered must then be discarded.
 */
export function unpack(member: ZipMember, take: (piece: Uint8Array) => void): void {
  let [size, sum] = [0, 0];
  const checked = (piece: Uint8Array) => {
    size += piece.length;
    if (size > member.size) throw damaged(member);
    sum = crc32(piece, sum);
    take(piece);
  };
  pieces(member, checked);
  if (size !== member.size || sum !== member.crc) throw damaged(member);
}

function pieces(member: ZipMember, take: (piece: Uint8Array) => void): void {
  const { method, packed } = member;
  if (method !== STORED && method !== DEFLATED) throw damaged(member);
  // Some programs mark an empty file as deflated and write no bytes.
  const inflate = method === DEFLATED && packed.length > 0 ? new Inflate(take) : null;
  for (let from = 0; from < packed.length; from += STEP) {
    const piece = packed.subarray(from, from + STEP);
    if (!inflate) take(piece);
    else inflate.push(piece, from + STEP >= packed.length);
  }
}

/** Unpacks a small member in one piece. */
export function unpackWhole(member: ZipMember): Uint8Array {
  const whole = new Uint8Array(member.size);
  let length = 0;
  unpack(member, (piece) => {
    whole.set(piece, length);
    length += piece.length;
  });
  return whole;
}

function damaged({ path }: ZipMember): UnreadableWorkbook {
  return new UnreadableWorkbook("damaged", path);
}
