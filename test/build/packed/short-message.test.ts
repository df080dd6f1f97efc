import { sayShort } from "../../../src/build/packed/say-short";
import { shortMessage } from "../../../src/build/packed/short-message";

const english = ["one", "other"] as const;
const formOf = (value: number | string) => (Number(value) === 1 ? "one" : "other");
const said = (text: string, values: Readonly<Record<string, string | number>>) =>
  sayShort("en", formOf)(shortMessage(text, english))(values);

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["{a}{b}", { a: "1", b: "2" }, "12"],
  ["{rows, plural, =0 {none} one {# row} other {# rows}} left", { rows: "1" }, "1 row left"],
  ["{rows, plural, =0 {none} one {# row} other {# rows}}", { rows: "1234" }, "1,234 rows"],
  ["{rows, plural, =0 {none} one {# row} other {# rows}}", { rows: "0" }, "none"],
  ["{a, select, one {A} other {B}}", { a: "1" }, "B"],
  ["{n, plural, one {{w, select, yes {# of #} other {#}}} other {{w}}}", { n: "1", w: "yes" }, "1 of 1"],
  ["{w, select, yes {{n, plural, one {a #} other {b #}}} other {}}.", { n: "2", w: "yes" }, "b 2."],
  ["{n, number}: {x}", { n: "1000", x: "{n}|^<@&" }, "1,000: {n}|^<@&"],
])("“%s” with %j says “%s”", (text, values, sentence) => {
  expect(said(text, values)).toBe(sentence);
});

test.each(["a | b", "a < b", "{n, selectordinal, other {#th}}", "{n, date}", "two\nlines"])(
  "what a short message could not say fails the build: “%s”",
  (text) => {
    expect(() => shortMessage(text, english)).toThrow();
  },
);

test("a form that the language does not have fails the build", () => {
  expect(() => shortMessage("{n, plural, few {a} other {b}}", english)).toThrow("few");
});
