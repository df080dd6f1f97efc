import { freeName } from "../../src/excel/free-name";

test("a taken name gets the first free number, whatever the case", () => {
  expect(freeName("Report", [], 31)).toBe("Report");
  expect(freeName("Report", ["report", "Report 2"], 31)).toBe("Report 3");
  expect(freeName("Staff", ["Staff"], 255, "_")).toBe("Staff_2");
});

test("a name of full length makes room for its number", () => {
  const long = "x".repeat(31);
  expect(freeName(long, [long], 31)).toBe(`${"x".repeat(29)} 2`);
  expect(freeName("y".repeat(40), [], 31)).toHaveLength(31);
});
