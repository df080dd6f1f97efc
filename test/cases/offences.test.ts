import { iso } from "../../src/law/day";
import { finedParties, offences } from "../../src/law/fines";
import { caseFiles } from "./case-files";

type Amounts = { readonly of: string; readonly mci: readonly (number | string)[]; readonly from: string };

const cases = caseFiles<{ readonly offences: Readonly<Record<string, Amounts>> }>("offences").flatMap(
  ({ content }) => Object.entries(content.offences),
);

test("every offence has its amounts as the Code gives them, and there is no other", () => {
  expect(offences.map(({ article }) => article).sort()).toEqual(cases.map(([article]) => article).sort());
});

test.each(cases)("%s", (article, { mci, from }) => {
  const offence = offences.find((each) => each.article === article);
  expect(finedParties.map((party) => offence?.fines[party] ?? "none")).toEqual(mci);
  expect(offence?.from).toBe(iso(from));
});
