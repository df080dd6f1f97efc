import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { formulaFiles } from "../../src/build/formula-files";
import type { Metadata } from "../../src/build/functions-metadata";
import { pageProblems } from "../../src/build/help/page-problems";
import { lawCheckedOn } from "../../src/domain/law-checked";
import { type Day, toDotted } from "../../src/law/day";
import { valueOf } from "./cell-text";
import { helpPages, pageOf, partOf, parts } from "./help-pages";
import { lawAddresses, lawDays, lawNumbers } from "./law-numbers";

const pages = helpPages.map((page) => [page.file, page] as const);

const DATE = /\d{2}\.\d{2}\.\d{4}/g;
const NUMBER = /\d+(?:[ ,]\d{3})*(?!\d)/g;
const LINK = /\]\(([^)]+)\)/g;

test("the pages describe every formula in every language, and nothing else", async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(formulaFiles(path.resolve("src/functions")));
  const { functions } = JSON.parse(metadataJson) as Metadata;
  expect(pageProblems(functions, helpPages)).toEqual([]);
});

test.each(pages)("%s has the parts of every page, under the headings of its language", (_, page) => {
  expect(page.sections).toHaveLength(parts.length);
  expect(page.sections.map(({ heading }) => heading)).toEqual(
    pageOf("MCI", page.language).sections.map(({ heading }) => heading),
  );
  expect(page.sections.filter(({ text }) => text === "")).toEqual([]);
});

test.each(pages)("%s: what Excel shows while typing is not cut off", (_, page) => {
  expect([page.description, ...Object.values(page.parameters)].filter((text) => text.length > 250)).toEqual(
    [],
  );
});

test.each(pages)("%s writes the formula as Excel of its language takes it", (_, page) => {
  const [first = ""] = partOf(page, "syntax").split("\n").slice(1);
  expect(first).toContain(`=KZ.${page.id}(`);
  expect(first).not.toContain(page.language === "en" ? ";" : ",");
});

test.each(pages)("%s: every number of the rule is one of the law's tables", (_, page) => {
  const rule = partOf(page, "rule").replace(LINK, "]");
  const days = (rule.match(DATE) ?? []).map((date) => valueOf(date) as Day);
  const numbers = (rule.replace(DATE, "").match(NUMBER) ?? []).map((text) =>
    Number(text.replace(/[ ,]/g, "")),
  );
  expect(days.filter((day) => !lawDays.has(day)).map(toDotted)).toEqual([]);
  expect(numbers.filter((number) => !lawNumbers.has(number))).toEqual([]);
});

test.each(pages)("%s: the rule cites pages that were read, and says when the law was checked", (_, page) => {
  const rule = partOf(page, "rule");
  const addresses = [...rule.matchAll(LINK)].flatMap(([, address = ""]) =>
    address.startsWith("https://") ? [address] : [],
  );
  expect(addresses.filter((address) => !lawAddresses.has(address))).toEqual([]);
  expect(rule).toContain(toDotted(lawCheckedOn));
});

test.each(pages)("%s links to pages of its own language that exist", (_, page) => {
  const files = [...page.body.matchAll(LINK)].flatMap(([, address = ""]) =>
    address.startsWith("https://") ? [] : [address.replace("./", "")],
  );
  const known = helpPages.filter(({ language }) => language === page.language).map(({ file }) => file);
  expect(files.filter((file) => !known.includes(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});
