import { pageScale } from "../../src/excel/page-scale";
import type { DocCell, DocRow } from "../../src/excel/sheet-document";

const text = (length: number): DocCell => ({ is: "text", text: "а".repeat(length) });
const widths = [62, 32, 32, 16];

const scaleOf = (
  rows: readonly DocRow[],
  breaks?: readonly number[],
  orientation: "landscape" | "portrait" = "landscape",
) => pageScale({ rows, widths, page: { orientation, footer: "", ...(breaks && { breaks }) } });

const rows = (count: number, ...row: DocRow) => Array.from({ length: count }, () => row);

test("a page is as large as its columns allow, and never larger than it is", () => {
  expect(scaleOf(rows(10, text(5)))).toBe(76);
  expect(scaleOf(rows(10, text(5)), undefined, "portrait")).toBe(51);
  expect(pageScale({ rows: [], widths: [20], page: { orientation: "portrait", footer: "" } })).toBe(100);
});

test("the rows before the first break stand on one page, sentences of several lines among them", () => {
  expect(scaleOf(rows(40, text(5)), [40])).toBe(76);
  expect(scaleOf(rows(50, text(5)), [50])).toBe(64);
  // Each of them takes two lines.
  expect(scaleOf(rows(25, text(63)), [25])).toBe(64);
  expect(scaleOf([...rows(10, text(5)), ...rows(500, text(5))], [10])).toBe(76);
});

test("a first page that nobody could read any more goes on on the next one", () => {
  expect(scaleOf(rows(300, text(5)), [300])).toBe(48);
});
