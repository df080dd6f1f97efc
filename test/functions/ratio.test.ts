import { ratioGap } from "../../src/functions/ratio-gap";
import { ratioOk } from "../../src/functions/ratio-ok";
import { ratioRoom } from "../../src/functions/ratio-room";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";

const day = [[iso("2025-11-05")]];
const one = (value: unknown) => [[value]];

describe("RATIO_OK, RATIO_ROOM and RATIO_GAP", () => {
  test.each([
    [7, 10, 1, true, 0, 0],
    [7, 11, 2, false, 0, 3],
    [69, 99, "1-2", false, 0, 1],
    [9, 10, 3, true, 0, 0],
    [8, 9, 4, false, 0, 1],
    [60, 60, "3–4", true, 6, 0],
    [0, 1, 1, false, 0, 3],
    [0, 1, "III", false, 0, 9],
    [0, 0, 1, "#N/A", 0, 0],
    ["7", "10", "1", true, 0, 0],
    ["1 000", 1000, 3, true, 111, 0],
  ])("%p citizens of %p in category %p", (citizens, total, category, ok, room, gap) => {
    const given = [one(citizens), one(total), one(category), day] as const;
    expect(outcomeOf(() => ratioOk(...given))).toEqual([[ok]]);
    expect(outcomeOf(() => ratioRoom(...given))).toEqual([[room]]);
    expect(outcomeOf(() => ratioGap(...given))).toEqual([[gap]]);
  });

  test.each([
    ["more citizens than people", 5, 3, 1],
    ["a negative number", -1, 3, 1],
    ["a fraction", 1.5, 3, 1],
    ["a number of people beyond any employer", 1e308, 1e308, 1],
    ["one more than can be counted", 0, 1_000_000_001, 3],
    ["text that may be thousands or a fraction", "1,500", 2000, 1],
    ["the same with a point", "1.500", 2000, 1],
    ["a word", "семь", 10, 1],
    ["a logical", true, 10, 1],
    ["an unknown category", 7, 10, 5],
    ["a category that is two groups", 7, 10, "2-3"],
  ])("%s is #VALUE! in its own cell", (_, citizens, total, category) => {
    const formula = () => ratioOk([[citizens], [7]], [[total], [10]], [[category], [1]], day);
    expect(outcomeOf(formula)).toEqual([["#VALUE!"], [true]]);
  });

  test("spill over ranges of equal shape, and single values go with every element", () => {
    expect(outcomeOf(() => ratioOk([[7, 69]], [[10, 99]], one(1), day))).toEqual([[true, false]]);
    expect(outcomeOf(() => ratioRoom([[60], [54]], one(60), one(3), day))).toEqual([[6], [0]]);
  });

  test("a blank number of people is nobody, whichever way Excel hands it over", () => {
    const citizens = [[7], [null], [""], [0]];
    const total = [[10], [10], [10], [10]];
    expect(outcomeOf(() => ratioOk(citizens, total, one(1), day))).toEqual([
      [true],
      [false],
      [false],
      [false],
    ]);
    expect(outcomeOf(() => ratioGap(citizens, total, one(1), day))).toEqual([[0], [24], [24], [24]]);
    const nobody = [[null], [""], [0]];
    expect(outcomeOf(() => ratioOk(nobody, nobody, one(1), day))).toEqual([["#N/A"], ["#N/A"], ["#N/A"]]);
  });

  test("an element without a category stays blank", () => {
    expect(outcomeOf(() => ratioOk(one(7), one(10), [[null], [""], [0]], day))).toEqual([[""], [""], [""]]);
  });

  test("the largest headcount is still counted exactly", () => {
    const most = one(1_000_000_000);
    expect(outcomeOf(() => ratioOk(one(700_000_000), most, one(1), day))).toEqual([[true]]);
    expect(outcomeOf(() => ratioOk(one(699_999_999), most, one(1), day))).toEqual([[false]]);
    expect(outcomeOf(() => ratioGap(one(0), most, one(4), day))).toEqual([[9_000_000_000]]);
  });

  test.each([ratioOk, ratioRoom, ratioGap])(
    "%p refuses too many people with the most it counts",
    (formula) => {
      const [answer] = formula(one(0), one(1e308), one(1), day).flat();
      expect(answer).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining("1,000,000,000") as string,
      });
    },
  );

  test.each([[[]], [[[]]]])("an argument without a cell, %j, is one blank", (nothing) => {
    expect(outcomeOf(() => ratioOk(nothing, nothing, nothing, day))).toEqual([[""]]);
    expect(outcomeOf(() => ratioRoom(nothing, one(10), one(1), day))).toEqual([[0]]);
  });

  test("ranges of different shape are #VALUE! with both shapes", () => {
    const formula = () => ratioOk([[1], [2]], [[1, 2]], one(1), day);
    expect(outcomeOf(formula)).toBe("#VALUE!");
    expect(sentenceOf(formula)).toMatch(/2 × 1.*1 × 2/);
  });

  test("error cells are passed on: #N/A as such, others as #VALUE! with their name", () => {
    expect(
      outcomeOf(() => ratioOk([[{ error: "#N/A" }], [{ error: "#REF!" }]], one(3), one(1), day)),
    ).toEqual([["#N/A"], ["#VALUE!"]]);
  });

  test("a single value outside a range gets a single value", () => {
    const loose = ratioOk as (...given: unknown[]) => unknown;
    expect(loose(7, 10, 1, day[0]?.[0])).toBe(true);
  });
});
