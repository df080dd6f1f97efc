import { type Employer, unknownEmployer } from "../../src/domain/employer";
import { exposureTo } from "../../src/domain/exposure";
import { languages } from "../../src/i18n/language";
import { answers } from "../../src/i18n/answers";
import { explainFine } from "../../src/sentences/explain-fine";
import { speaker } from "../../src/i18n/speaker";
import { iso } from "../../src/law/day";
import { type FinedAct, finedActs, offences } from "../../src/law/fines";

const day = iso("2026-06-10");
const partiesOf = (employer: Partial<Employer>) =>
  exposureTo("no_permit", { ...unknownEmployer, ...employer }, day, day)?.fines.map(({ party }) => party);

test.each([
  [{}, ["small", "medium", "large"]],
  [{ smallBusiness: "yes" }, ["small"]],
  [{ smallBusiness: "no" }, ["medium", "large"]],
  [{ smallBusiness: "no", size: "large" }, ["large"]],
  [{ smallBusiness: "no", size: "medium" }, ["medium"]],
  [{ size: "micro" }, ["small"]],
  [{ size: "medium" }, ["medium"]],
  // An official answer that it is not small, against figures by which it would be.
  [{ smallBusiness: "no", size: "micro" }, ["medium", "large"]],
  [{ smallBusiness: "yes", size: "large" }, ["small"]],
] as const)("an employer of whom is known %j may be fined as %j", (employer, parties) => {
  expect(partiesOf(employer)).toEqual(parties);
});

test("contract data late before the day on which that became an offence lead to no fine", () => {
  const late = (on: string) => exposureTo("contract_data", unknownEmployer, iso(on), day);
  expect(late("2026-03-11")).toBeNull();
  expect(late("2026-03-12")?.fines.map(({ fine }) => fine)).toEqual([
    { kind: "fine", inMci: 60, tenge: 259_500 },
    { kind: "fine", inMci: 80, tenge: 346_000 },
    { kind: "fine", inMci: 150, tenge: 648_750 },
  ]);
});

test("every act that may be fined names offences that the tables have, the second dearer than the first", () => {
  for (const { article, again } of Object.values(finedActs)) {
    const [first, second] = [article, again].map((each) => offences.find((known) => known.article === each));
    expect([first?.from, typeof second?.fines.large]).toEqual([second?.from, "number"]);
    const before = first?.fines.large;
    expect(second?.fines.large).toBeGreaterThan(typeof before === "number" ? before : 0);
  }
});

test("a possible fine is told in tenge by the index of the year in which the case is opened", () => {
  const small: Employer = { ...unknownEmployer, smallBusiness: "yes" };
  const told = (opened: string) => {
    const exposure = exposureTo("no_permit", small, iso("2025-12-10"), iso(opened));
    return exposure && explainFine(exposure, speaker(answers, "en"), "en");
  };
  expect(told("2026-01-15")).toBe(
    "Possible fine if a foreigner works without the permit he needs, for a case opened in 2026: " +
      "small business, non-profit organisation: 432,500 tenge (100 MCI) " +
      "(Code of Administrative Offences, art. 519(1), read in a copy of 03.02.2026).",
  );
  expect(told("2025-12-31")).toContain("393,200 tenge (100 MCI)");
  // Of 2027 no index is known, so that of 2026 is not used silently.
  expect(told("2027-01-15")).toContain("organisation: 100 MCI (Code");
});

test.each(languages)("what is said of a possible fine is a whole sentence in %s", (language) => {
  for (const act of Object.keys(finedActs) as FinedAct[]) {
    const exposure = exposureTo(act, unknownEmployer, day, day);
    const told = exposure && explainFine(exposure, speaker(answers, language), language);
    expect(told).toMatch(/^[A-ZА-ЯҚҒӘІҢҰҮӨ].*519|518|98.*\.$/);
    expect(told).not.toMatch(/undefined|null|[{}]/);
  }
});
