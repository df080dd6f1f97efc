import { readAmount } from "../../../src/roster/words/number";

describe("an amount in a cell", () => {
  it.each([
    [0, 0],
    [12.5, 12.5],
    ["12", 12],
    [" 12 ", 12],
    ["12,5", 12.5],
    ["12.50", 12.5],
    ["1 297 500 000", 1_297_500_000],
    ["1\u00a0297\u202f500", 1_297_500],
    ["1 500,25", 1500.25],
    ["0,1234", 0.1234],
  ])("%j is %d", (text, number) => {
    expect(readAmount(text)).toBe(number);
  });

  it.each(["1,500", "1.500", "0,125", "1 500,250"])(
    "%j may be thousands or a fraction, so it is neither",
    (text) => {
      expect(readAmount(text)).toBeNull();
    },
  );

  it.each(["1,500,000", "1.500,5", "1 50", "12 3456", "1\n500", "12,", ",5", "1e3", "0x10", "-1", "twelve"])(
    "%j is no amount",
    (text) => {
      expect(readAmount(text)).toBeNull();
    },
  );

  it.each([null, true, -1, { error: "#N/A" }])("%j is no amount", (cell) => {
    expect(readAmount(cell)).toBeNull();
  });
});
