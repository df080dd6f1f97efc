import type { UnreadableReason } from "./unreadable-workbook";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds a password-protected workbook, in UTF-16. */
const ENCRYPTED_PACKAGE = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);

/** Why a file cannot be a readable workbook, judged by its container alone; null for a zip file, which may be one. */
export function containerProblem(bytes: Uint8Array): UnreadableReason | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return "not-excel";
  return contains(bytes, ENCRYPTED_PACKAGE) ? "encrypted" : "old-excel";
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, sequence: number[]): boolean {
  const first = sequence[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
