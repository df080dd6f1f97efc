import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { mutationsOf } from "../mutate/mutations";
import { sampled } from "../mutate/sample";
import { refusedByTypes } from "../mutate/type-check";
import { withSwitches } from "../mutate/with-switches";

const changes = (text: string) => mutationsOf("src/a.ts", text).map(({ change }) => change);

test.each([
  ["a < b;", ["a < b; → (left out)", "a < b → a <= b"]],
  ["const c = a && b;", ["a && b → a || b"]],
  ["const c = a ?? 0;", ["a ?? 0 → a", "0 → 0 + 1", "0 → 0 - 1"]],
  ["const c = !a;", ["!a → a"]],
  ["const c = a ? b : d;", ["a ? b : d → b", "a ? b : d → d"]],
  ["const c = a.some(b);", ["a.some(b) → a.every(b)"]],
  ['const c = ["x", true];', ['["x", true] → []', '"x" → ""', "true → false"]],
  ['const c = { "x": "" };', []],
  ['type A = "x" | 1;', []],
  ['import { a } from "x";', []],
  ["[a, b] = [b, a];", ["[a, b] = [b, a]; → (left out)", "[b, a] → []"]],
])("%s is changed in each way by itself", (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

const text = `
function room(people: number): string {
  if (people > 20 && people !== 25) return "none";
  let left = 0;
  for (let each = people; each < 20; each++) left += 1;
  return left === 0 ? "none" : \`\${left} left\`;
}
room(PEOPLE);`.replace(": number): string", ")");

function answer(people: number, on: number | null): unknown {
  const switches = new Map(mutationsOf("src/a.ts", text).entries());
  const isMutant = (number: number) => number === on;
  return runInNewContext(withSwitches(text, switches), { PEOPLE: people, isMutant });
}

test("with all switches off a file does what it did", () => {
  expect([19, 20, 21, 25].map((people) => answer(people, null))).toEqual(["1 left", "none", "none", "none"]);
});

test("a switch makes its change and no other", () => {
  const mutations = mutationsOf("src/a.ts", text);
  const on = (change: string) => mutations.findIndex((each) => each.change === change);
  expect(answer(20, on("each < 20 → each <= 20"))).toBe("1 left");
  expect(answer(20, on("left === 0 → left !== 0"))).toBe("0 left");
  expect(answer(21, on("true → false"))).toBe("none");
  expect(answer(19, on("left += 1; → (left out)"))).toBe("1 left");
});

test("a sample is so many of each folder, the same for one seed", () => {
  const folder = (name: string) => mutationsOf(`src/${name}/a.ts`, text);
  const all = [...folder("one"), ...folder("two")];
  const sample = sampled(all, 3, 7);
  expect(sample.map(({ file }) => file)).toEqual(expect.arrayContaining(["src/one/a.ts", "src/two/a.ts"]));
  expect(sample).toHaveLength(6);
  expect(sampled(all, 3, 7)).toEqual(sample);
  expect(sampled([...all].reverse(), 3, 7)).toEqual(sample);
});

test("what the type check refuses is told from what it lets through", () => {
  const file = "src/law/category.ts";
  const mutations = mutationsOf(file, readFileSync(file, "utf8"));
  const refused = refusedByTypes(mutations);
  const isRefused = (change: string) =>
    mutations.filter((each) => each.change.startsWith(change)).map((each) => refused.has(each));
  expect(isRefused("category <= 2 → category < 2")).toEqual([false]);
  expect(isRefused('"managers" → ""')).toEqual([true, true]);
});
