import { languages } from "../../src/i18n/language";
import { planTexts } from "../../src/i18n/plan";
import { speaker } from "../../src/i18n/speaker";
import type { ExemptionRemedy, PersonOfRow } from "../../src/roster/remedies/remedy";
import { remedyActions } from "../../src/sentences/explain-remedy";

const rows = { rowName: (row: number) => row + 1, vacancyRowName: (row: number) => row + 1 };

function wayAbout(people: number): ExemptionRemedy {
  const person = (_: unknown, row: number): PersonOfRow => ({
    ...{ row, name: `Name ${String(row + 1)}`, who: null, category: null, permitEnd: null, firstDay: null },
  });
  return {
    ...{ reason: "small_business", limit: 20, notHire: [], postpone: [], cautions: [] },
    notRenew: Array.from({ length: people }, person),
  };
}

const firstEight = "Name 1, Name 2, Name 3, Name 4, Name 5, Name 6, Name 7, Name 8";

test.each([
  ["en", `${firstEight} and 33,000 more`],
  ["ru", `${firstEight} и ещё 33 000`],
  ["kk", `${firstEight} және тағы 33 000`],
] as const)("in %s a way about very many people names the first few of them", (language, named) => {
  const sentence = remedyActions(wayAbout(33_008), rows, speaker(planTexts, language));
  expect(sentence.replace(/\s/g, " ")).toContain(named);
});

test.each(languages)("in %s a way about few people names them all", (language) => {
  const sentence = remedyActions(wayAbout(8), rows, speaker(planTexts, language));
  expect(sentence.endsWith(firstEight)).toBe(true);
});

test("a way about tens of thousands of people asks for the names of those whom it names, and of nobody else", () => {
  const way = wayAbout(33_008);
  const asked: string[] = [];
  const notRenew = way.notRenew.map((person) => ({
    ...person,
    get name() {
      asked.push(person.name);
      return person.name;
    },
  }));
  remedyActions({ ...way, notRenew }, rows, speaker(planTexts, "en"));
  expect(asked.join(", ")).toBe(firstEight);
});
