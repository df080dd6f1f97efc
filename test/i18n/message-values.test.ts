import { catalogue } from "../../src/i18n/catalogue";
import type { ValuesOf } from "../../src/i18n/message-values";
import { type Say, speaker } from "../../src/i18n/speaker";

const en = {
  plain: "Nothing to fill",
  row: "{count, plural, =0 {no row of {name}} one {# row} other {rows}} in {file}",
  read: "{text} was read",
} as const;

const texts = catalogue(en, en, en);
const say = speaker(texts, "en");

// What the type check refuses here fails the type check where it is not refused.
test("a message is filled with exactly what its text names", () => {
  expect(say("plain")).toBe("Nothing to fill");
  expect(say("row", { count: 2, name: "Ли", file: "a.xlsx" })).toBe("rows in a.xlsx");
  expect(say("read", { text: 7 })).toBe("7 was read");
  // @ts-expect-error A value is missing.
  expect(() => say("row", { count: 0, file: "a.xlsx" })).toThrow("{name}");
  // @ts-expect-error A value is misnamed.
  expect(() => say("read", { word: "КР" })).toThrow("{text}");
  // @ts-expect-error Nothing is filled in.
  expect(() => say("read")).toThrow("{text}");
  // @ts-expect-error There is nothing to fill.
  expect(say("plain", { text: "КР" })).toBe("Nothing to fill");
  // @ts-expect-error What is counted is a number.
  expect(say("row", { count: "two", name: "Ли", file: "a.xlsx" })).toContain("rows");
});

test("where a message may be any of several, what each of them names is given", () => {
  const any = (key: "row" | "read") => say(key, { count: 1, name: "Ли", file: "a.xlsx", text: "КР" });
  expect([any("row"), any("read")]).toEqual(["1 row in a.xlsx", "КР was read"]);
});

test("a message within a message is no name, and what follows it is", () => {
  const values: ValuesOf<"{kind, select, a {one {deep}} other {two}} and {tail, number} of {whole}"> = {
    kind: "a",
    deep: "x",
    tail: 1,
    whole: "y",
  };
  expect(Object.keys(values)).toHaveLength(4);
});

test("who says more stands in for who says less, and not the other way round", () => {
  const less: Say<ReturnType<typeof catalogue<{ readonly plain: "Nothing to fill" }>>> = say;
  // @ts-expect-error It does not know the other texts.
  const more: Say<typeof texts> = less;
  expect(more("plain")).toBe("Nothing to fill");
});
