import { readdirSync } from "node:fs";
import path from "node:path";
import { caseFiles } from "./case-files";

/**
 * The worked cases that were put down when the law was read: each by its number, with the answer that was worked out by
 * hand. A case of a file names the one it is with `worked`. The numbers have gaps.
 */
const worked: readonly number[] = [
  // Ratio arithmetic; empty and tiny groups; who counts.
  ...[1, 2, 3, 6, 8, 10, 11, 14, 17, 19, 20, 21, 23, 24, 26, 28, 30, 32, 34, 35, 37],
  // Small business and branch; dates; data.
  ...[38, 39, 42, 44, 46, 48, 50, 52, 53, 54, 56, 58, 59, 60, 61, 63, 66, 68, 69, 70, 72, 73, 75],
  ...[76, 78, 79, 82, 84],
  // Size classes; people of whom the statutes speak; contracts past their end.
  ...[101, 102, 103, 104, 106, 108, 109, 110, 111, 113, 114],
  ...[116, 117, 118, 120, 121, 123, 124, 125, 126, 127, 128, 129, 130, 132],
  // A 15th day on a day off; deadlines; fines.
  ...[135, 138, 139, 140, 141, 144, 145, 147, 148, 150, 151, 152, 153, 156],
  ...[157, 158, 160, 161, 162, 164, 166, 167],
];

/** Worked out too, and asked of nothing here: trips to other regions stand in no list that is read. */
const notAsked = [154];

type Case = { readonly name?: string; readonly worked?: number };

const folders = readdirSync(__dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const numbered = folders.flatMap((folder) =>
  caseFiles<{ readonly cases?: readonly Case[] } | readonly Case[]>(folder).flatMap(({ file, content }) =>
    ("cases" in content ? (content.cases ?? []) : Array.isArray(content) ? content : []).flatMap((each) =>
      each.worked === undefined
        ? []
        : [{ number: each.worked, place: `${path.join(folder, file)}: ${each.name ?? ""}` }],
    ),
  ),
);

test("every case that was worked out by hand stands in a file of cases under its number", () => {
  const found = new Set(numbered.map(({ number }) => number));
  expect(worked.filter((number) => !found.has(number))).toEqual([]);
});

test("no case names a number that was never worked out", () => {
  const known = new Set([...worked, ...notAsked]);
  expect(numbered.filter(({ number }) => !known.has(number))).toEqual([]);
});
