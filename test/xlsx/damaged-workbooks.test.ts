import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import * as library from "@e965/xlsx";
import fc from "fast-check";
import { run, type World } from "../../src/cli/run";
import { iso } from "../../src/law/day";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";
import { tries } from "../setup/tries";

const BINARY = { type: "array", bookType: "xlsb" } as const;

const folder = path.join(__dirname, "../workbooks");
const SMALL = 12_000;

const plain = readdirSync(folder)
  .map((name) => path.join(folder, name))
  .filter((file) => file.endsWith(".xlsx") && statSync(file).size < SMALL)
  .map((file) => new Uint8Array(readFileSync(file)));

/** Every fourth as `.xlsb` too. */
const books = [
  ...plain,
  ...plain
    .filter((_, index) => index % 4 === 0)
    .map((bytes) => new Uint8Array(library.write(library.read(bytes), BINARY) as ArrayBuffer)),
];

const world = (bytes: Uint8Array): World => ({
  today: iso("2025-11-05"),
  readFile: () => bytes,
  style: () => ({ width: 100, headline: (text) => text }),
});

const answerTo = (bytes: Uint8Array) => run(["book.xlsx", "--json"], world(bytes));

/** What the reader makes of some bytes; null where it refuses them. */
function read(bytes: Uint8Array): string | null {
  try {
    return JSON.stringify(readWorkbook(bytes));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

type Damage = (bytes: Uint8Array, share: number, other: number, value: number) => Uint8Array;

const placeIn = (bytes: Uint8Array, share: number) =>
  Math.min(bytes.length - 1, Math.floor(share * bytes.length));

/** The positions of the entries of the directory. */
function entriesOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) found.push(at);
  return found;
}

/** Changes two numbers of four bytes in the directory. */
function withNumbers(
  bytes: Uint8Array,
  change: (view: DataView, one: number, two: number) => void,
  share: number,
  other: number,
): Uint8Array {
  const copy = bytes.slice();
  const entries = entriesOf(copy);
  const pick = (at: number) => entries[Math.min(entries.length - 1, Math.floor(at * entries.length))] ?? 0;
  change(new DataView(copy.buffer), pick(share), pick(other));
  return copy;
}

const damages: Readonly<Record<string, Damage>> = {
  cut: (bytes, share) => bytes.slice(0, placeIn(bytes, share)),
  "a byte changed": (bytes, share, _, value) => {
    const copy = bytes.slice();
    copy[placeIn(bytes, share)] = value;
    return copy;
  },
  "a bit turned": (bytes, share, _, value) => {
    const copy = bytes.slice();
    const at = placeIn(bytes, share);
    copy[at] = (copy[at] ?? 0) ^ (1 << (value % 8));
    return copy;
  },
  "a stretch of zeros": (bytes, share, other) => {
    const [from, to] = [placeIn(bytes, share), placeIn(bytes, other)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return bytes.slice().fill(0, from, Math.min(to, from + 512));
  },
  "a stretch missing": (bytes, share, other) => {
    const [from, to] = [placeIn(bytes, share), placeIn(bytes, other)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(Math.min(to, from + 64))]);
  },
  "members exchanged": (bytes, share, other) =>
    withNumbers(
      bytes,
      (view, one, two) => {
        const kept = view.getUint32(one + 42, true);
        view.setUint32(one + 42, view.getUint32(two + 42, true), true);
        view.setUint32(two + 42, kept, true);
      },
      share,
      other,
    ),
  "a wrong size": (bytes, share, other, value) =>
    withNumbers(
      bytes,
      (view, one) => view.setUint32(one + (value % 2 ? 20 : 24), value * 7, true),
      share,
      other,
    ),
};

const originals = books.map((bytes) => ({ bytes, said: read(bytes), answer: answerTo(bytes) }));

test("no damage to a workbook makes a crash, a loop, or another answer without a word", () => {
  expect(originals.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.constantFrom(...originals),
      fc.constantFrom(...Object.keys(damages)),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(255),
      (original, kind, share, other, value) => {
        const damaged = damages[kind]?.(original.bytes, share, other, value) ?? original.bytes;
        const said = read(damaged);
        if (said === original.said) return;
        const { stdout, exitCode } = answerTo(damaged);
        const isRefused = exitCode === 3 && JSON.parse(stdout).error.message !== "";
        expect(isRefused || stdout === original.answer.stdout).toBe(true);
      },
    ),
    tries("damaged workbooks"),
  );
});
