import { answers } from "../../src/i18n/answers";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { type ActId, acts } from "../../src/law/acts";
import { iso, toDotted } from "../../src/law/day";
import { deadlines } from "../../src/law/deadlines";
import { literalReading, readingNames } from "../../src/law/readings";

test("a duty of the contract register that is missed may be fined, but for a correction of its data", () => {
  const ofRegister = deadlines.filter(({ id }) => id.startsWith("contract_"));
  expect(ofRegister.length).toBeGreaterThan(4);
  for (const { id, missed } of ofRegister)
    expect([id, missed]).toEqual([id, id === "contract_corrected" ? null : "contract_data"]);
});

test("every last day rests on a source", () => {
  for (const { id, versions } of deadlines)
    for (const { sources } of versions) expect([id, sources.length > 0]).toEqual([id, true]);
});

test("a literal reading names the articles in which its words stand", () => {
  const literal = readingNames.flatMap((name) => literalReading(name) ?? []);
  expect(literal.length).toBeGreaterThan(0);
  for (const { articles } of literal) expect(articles).toMatch(/^\d+-\d+\(\d+\), \d/);
});

test.each(languages)(
  "an act is named in %s by its number and the day on which it was adopted",
  (language) => {
    const say = speaker(answers, language);
    for (const [id, { number, adopted }] of Object.entries(acts) as [ActId, (typeof acts)[ActId]][]) {
      const numbers = say(`act.${id}`).match(/\d[\d.]*/g) ?? [];
      const told = [number, adopted === null ? null : toDotted(iso(adopted))].filter((each) => each !== null);
      expect([id, [...numbers].sort()]).toEqual([id, told.sort()]);
    }
  },
);
