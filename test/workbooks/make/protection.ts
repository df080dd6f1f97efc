import { createHash } from "node:crypto";

/** Excel hashes a password so many times, to make guessing slow. */
const ROUNDS = 100_000;
const SALT = Buffer.from("workbooks for tests");

/** The element that protects a sheet with a password. */
export function protection(password: string): string {
  const sha512 = (...chunks: Buffer[]) => createHash("sha512").update(Buffer.concat(chunks)).digest();
  let hash = sha512(SALT, Buffer.from(password, "utf16le"));
  for (let round = 0; round < ROUNDS; round++) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32LE(round);
    hash = sha512(hash, counter);
  }
  return `<sheetProtection algorithmName="SHA-512" hashValue="${hash.toString("base64")}" saltValue="${SALT.toString("base64")}" spinCount="${String(ROUNDS)}" sheet="1"/>`;
}
