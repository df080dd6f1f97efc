import { businessSize } from "../../src/domain/business-size";
import { partyOf, possibleFine } from "../../src/domain/possible-fine";
import { iso } from "../../src/law/day";
import type { FinedParty, OffenceArticle } from "../../src/law/fines";
import { casesOf } from "./case-files";

type FineCase = {
  readonly name: string;
  readonly source: string;
  readonly article: OffenceArticle;
  readonly party: FinedParty;
  /** In place of the party: a business of so many people in an excluded activity. */
  readonly "excluded activity with"?: number;
  readonly committed: string;
  readonly opened: string;
  readonly expect:
    { readonly tenge?: number | null; readonly official?: number; readonly mci?: number } | string;
};

const cases = casesOf<FineCase>("fines");

test.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const [committed, opened] = [iso(each.committed), iso(each.opened)];
  const people = each["excluded activity with"];
  const size =
    people === undefined
      ? null
      : businessSize({ headcount: people, averageIncome: 0, excludedActivity: true }, committed);
  const party = size === null ? each.party : partyOf(size);
  const fine = possibleFine(each.article, party, committed, opened);
  if (fine?.kind !== "fine") {
    expect(fine?.kind ?? "none").toBe(each.expect);
    return;
  }
  const official = possibleFine(each.article, "official", committed, opened);
  const told = {
    tenge: fine.tenge,
    mci: fine.inMci,
    official: official?.kind === "fine" ? official.tenge : null,
  };
  expect(told).toMatchObject(each.expect as object);
});
