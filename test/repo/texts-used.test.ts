import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles } from "./source-files";

const folder = "src/i18n";

/** Codes of formulas are put into words where they have any, so nobody names the words of each. */
const LOOKED_UP = /^(severity|filing|cause|next|code|rule|value|confidence)\./;

const keys = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const { en } = jest.requireActual<{ en: Record<string, string> }>(path.resolve(folder, name, "en"));
    return Object.keys(en).map((key) => [name, key] as const);
  })
  .filter(([name, key]) => name !== "cells" || !LOOKED_UP.test(key));

/** The names in a source that are keys, and patterns for those that it puts together. */
function namedIn(source: string): {
  readonly whole: readonly string[];
  readonly patterns: readonly RegExp[];
} {
  const whole = [...source.matchAll(/["'`]([\w.]+)["'`]|\b(\w+)\??:/g)].map(
    ([, text, name]) => text ?? name ?? "",
  );
  const patterns = [...source.matchAll(/`(?=((?:\w[\w.]*)?\$\{[^`]*)`)/g)].flatMap(([, template = ""]) => {
    const parts = template.split(/\$\{[^}]*\}/);
    // A template of holes alone would say every key.
    if (!parts.some((part) => /\w/.test(part)) || parts.some((part) => /[^\w.]/.test(part))) return [];
    return [new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join(".+")}$`)];
  });
  return { whole, patterns };
}

/** The keys of catalogues that no source names or puts together. */
function unused(sources: readonly string[], of: typeof keys): readonly string[] {
  const named = sources.map(namedIn);
  const whole = new Set(named.flatMap((each) => each.whole));
  const patterns = [
    ...new Map(named.flatMap((each) => each.patterns).map((each) => [each.source, each])).values(),
  ];
  return of
    .filter(([, key]) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)))
    .map(([name, key]) => `${name}: ${key}`);
}

test("every text is asked for somewhere", () => {
  const sources = sourceFiles("src")
    .filter((file) => !/src\/i18n\/\w+\/\w+\.ts$/.test(file))
    .map((file) => readFileSync(file, "utf8"));
  expect(sources.length).toBeGreaterThan(500);
  expect(unused(sources, keys)).toEqual([]);
});

test.each([
  ['say("a.b")', []],
  ["say(`a.${name}`)", []],
  ["say(`${name}`)", ["x: a.b"]],
  ["`${say(`a.${name}`)}: ${text}`", []],
  ["say(`a.${name}.c`)", ["x: a.b"]],
  ['say("a.bc")', ["x: a.b"]],
])("what %s asks for is seen", (source, missing) => {
  expect(unused([source], [["x", "a.b"]])).toEqual(missing);
});
