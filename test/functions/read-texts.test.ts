import { categoryOf } from "../../src/functions/category";
import { countryOf } from "../../src/functions/country";
import { iinOk } from "../../src/functions/iin-ok";
import { isCitizen } from "../../src/functions/is-citizen";
import { outcomeOf, sentenceOf } from "./outcome-of";

const column = (...values: unknown[]) => values.map((value) => [value]);
const alone = (value: unknown) => value as unknown[][];
const blanks = [null, undefined, "", "  ", 0];
const errors = [
  { error: "#N/A" },
  { error: "#REF!" },
  { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
];
const rich = (value: unknown) => [
  { type: "String", basicType: "String", basicValue: value },
  { type: "Entity", text: value, basicType: "String", basicValue: value },
];

describe.each([
  ["COUNTRY", countryOf, "РК", "KZ"],
  ["IS_CITIZEN", isCitizen, "РК", true],
  ["CATEGORY", categoryOf, "II", 2],
  ["IIN_OK", iinOk, "900101300007", true],
] as const)("%s", (_, formula, text, answer) => {
  test("leaves blanks of every kind blank", () => {
    expect(outcomeOf(() => formula(column(...blanks)))).toEqual(column(...blanks.map(() => "")));
    expect(outcomeOf(() => formula(alone(null)))).toEqual([[""]]);
  });

  test("answers each cell of a range of any shape, and a bad one in its own cell", () => {
    expect(outcomeOf(() => formula([[text, null, errors[0]]]))).toEqual([[answer, "", "#N/A"]]);
    expect(outcomeOf(() => formula(column(...errors, text)))).toEqual(
      column("#N/A", "#VALUE!", "#VALUE!", answer),
    );
  });

  test("reads what stands behind a rich value", () => {
    expect(formula([rich(text)])).toEqual([[answer, answer]]);
  });

  test("gives a single value to a caller that gives one", () => {
    expect(formula(alone(text))).toBe(answer);
  });
});

describe("COUNTRY", () => {
  test.each([
    ["Қазақстан Республикасы", "KZ"],
    ["гр. Узбекистана", "UZ"],
    ["Chinese", "CN"],
    ["рф", "RU"],
    [398, "KZ"],
    ["398", "KZ"],
  ])("of %p is %s", (text, code) => {
    expect(countryOf([[text]])).toEqual([[code]]);
  });

  test.each([
    ["КР", /KG, KZ/],
    ["РК/РФ", /KZ, RU/],
    ["Корея", /KR, KP/],
    ["казах", /names a people/],
    ["иностранец", /names no country/],
    ["РК?", /names no country known/],
    ["Казахстн", /Is it “Казахстан”/],
    ["xyzzy", /full name/],
    [true, /names no country known/],
    ["constructor", /names no country known/],
  ])("of %p is #N/A and says why", (text, sentence) => {
    expect(outcomeOf(() => countryOf([[text]]))).toEqual([["#N/A"]]);
    expect(sentenceOf(() => countryOf(alone(text)))).toMatch(sentence);
  });

  test("suggests names for the first unknown texts alone, since comparing takes long", () => {
    const unknown = Array.from({ length: 600 }, (_row, index) => [
      `Казахстн${"ъ".repeat(index % 2)}${index}`,
    ]);
    const started = countryOf([...unknown, ["Казахстн"]]);
    expect(String((started.at(-1)?.[0] as Error).message)).not.toContain("Is it");
  });
});

describe("IS_CITIZEN", () => {
  test.each([
    ["ҚР азаматы", true],
    ["Россия", false],
    ["без гражданства", false],
    ["иностранец", false],
    ["кандас", false],
    ["Корея", false],
    ["Korea", false],
    ["Конго", false],
    ["РФ, Турция", false],
    ["Germany/Turkey", false],
  ])("of %p is %p", (text, answer) => {
    expect(isCitizen([[text]])).toEqual([[answer]]);
  });

  test.each(["КР", "NO", "казах", "РК?", "РК/РФ", false])("of %p is #N/A", (text) => {
    expect(outcomeOf(() => isCitizen([[text]]))).toEqual([["#N/A"]]);
  });
});

describe("CATEGORY", () => {
  test.each([
    [1, 1],
    ["4", 4],
    ["1,0", 1],
    ["вторая", 2],
    ["3-санат", 3],
    ["skilled workers", 4],
  ])("of %p is %p", (text, category) => {
    expect(categoryOf([[text]])).toEqual([[category]]);
  });

  test.each([5, 1.5, -1, "1-2", "директор", "3?", true, "constructor"])("of %p is #N/A", (text) => {
    expect(outcomeOf(() => categoryOf([[text]]))).toEqual([["#N/A"]]);
  });

  test("that is said not to be there is told from one that is not understood", () => {
    expect(sentenceOf(() => categoryOf(alone("без категории")))).toContain("there is no category");
    expect(sentenceOf(() => categoryOf(alone("директор")))).toContain("not understood");
  });
});

describe("IIN_OK", () => {
  test.each([
    ["900101300007", true],
    [900_101_300_007, true],
    ["900101 300007", true],
    [61_211_600_012, true],
    ["900101300811", true],
    ["040229500015", true],
    ["050229500017", false],
    ["900101300008", false],
    ["90010130000", false],
    ["ИИН", false],
    [-1, false],
    [0.5, false],
    [true, false],
  ])("of %p is %p", (iin, answer) => {
    expect(iinOk([[iin]])).toEqual([[answer]]);
  });
});
