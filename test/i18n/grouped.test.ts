import { grouped } from "../../src/i18n/grouped";

test.each([
  [20, "en", "20"],
  [1297500000, "en", "1,297,500,000"],
  [1297500000, "ru", "1 297 500 000"],
  [4325, "kk", "4 325"],
  [12.5, "ru", "12,5"],
  [1234.5678, "en", "1,234.5678"],
] as const)("%d in %s reads «%s»", (number, language, text) => {
  expect(grouped(number, language).replaceAll("\u00a0", " ")).toBe(text);
});
