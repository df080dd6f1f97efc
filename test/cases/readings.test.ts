import { defaultReadings, readings } from "../../src/law/readings";
import { defaultVacancyReadings, vacancyReadings } from "../../src/law/vacancy-readings";
import { caseFiles } from "./case-files";

type Point = { readonly read: readonly string[]; readonly pages: readonly string[] };
type Points = Readonly<Record<string, Point>>;

const [file] = caseFiles<Readonly<Record<"ratio" | "filing", Points>>>("readings");

const tables = {
  ratio: { points: readings, defaults: defaultReadings },
  filing: { points: vacancyReadings, defaults: defaultVacancyReadings },
} as const;

describe.each(["ratio", "filing"] as const)("the disputed points of the %s", (part) => {
  const { points, defaults } = tables[part];
  const written = file?.content[part] ?? {};

  test("are those of the page of cases, each with its readings and its own pages", () => {
    const inLaw = Object.entries<{ options: readonly string[]; sources: readonly string[] }>(points);
    const asWritten = inLaw.map(([name, { options, sources }]) => [name, { read: options, pages: sources }]);
    expect(Object.fromEntries(asWritten)).toEqual(written);
  });

  test("are read in the first way where nobody chooses", () => {
    const first = Object.entries(written).map(([name, { read }]) => [name, read[0]]);
    expect(defaults).toEqual(Object.fromEntries(first));
  });
});
