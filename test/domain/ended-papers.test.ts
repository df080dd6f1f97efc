import { afterContract, afterPermit } from "../../src/domain/ended-papers";
import type { PersonKind } from "../../src/domain/person";
import { defaultReadings } from "../../src/law/readings";

const foreigner: PersonKind = { side: "foreigner", grade: 3, engagement: "staff", presence: "employed" };
const citizen: PersonKind = { ...foreigner, side: "citizen" };
const perhapsCitizen: PersonKind = { ...foreigner, side: "unclear" };
const perhapsThere: PersonKind = { ...foreigner, presence: "unclear" };
const unclear = (person: PersonKind): PersonKind => ({ ...person, presence: "unclear" });

const [counted, open, gone] = (["counted", "unclear", "gone"] as const).map((ended_permits) => ({
  ...defaultReadings,
  ended_permits,
}));
const extended = { ...defaultReadings, ended_contract: "extended" } as const;

test.each([
  ["a foreigner", foreigner, foreigner, unclear(foreigner), null],
  ["a citizen", citizen, citizen, citizen, citizen],
  [
    "who is perhaps a citizen",
    perhapsCitizen,
    perhapsCitizen,
    unclear(perhapsCitizen),
    unclear(perhapsCitizen),
  ],
  ["who is perhaps not there", perhapsThere, perhapsThere, perhapsThere, perhapsThere],
])("behind the end of the permit: %s", (_, person, asCounted, asUnclear, asGone) => {
  if (!counted || !open || !gone) throw new Error("There are three readings");
  expect(afterPermit(person, counted)).toEqual(asCounted);
  expect(afterPermit(person, open)).toEqual(asUnclear);
  expect(afterPermit(person, gone)).toEqual(asGone);
});

const eaeu: PersonKind = { ...foreigner, side: "eaeu" };
const exempt: PersonKind = { ...foreigner, side: "permit_exempt" };
const transferee: PersonKind = { ...eaeu, engagement: "transferee" };
const contractor: PersonKind = { ...citizen, engagement: "contractor" };

test.each([
  ["a foreigner, whose contract runs within his permit", foreigner, unclear(foreigner)],
  ["a citizen", citizen, citizen],
  ["a citizen of the union, who needs no permit", eaeu, eaeu],
  ["who needs no permit on another ground", exempt, exempt],
  ["a transferee, who has a permit of his own", transferee, unclear(transferee)],
  ["who works under a civil-law contract", contractor, unclear(contractor)],
  ["who is perhaps a citizen", perhapsCitizen, unclear(perhapsCitizen)],
])("behind the end of a contract that is taken as extended: %s", (_, person, then) => {
  expect(afterContract(person, extended, false)).toEqual(then);
  expect(afterContract(person, extended, true)).toEqual(unclear(person));
  expect(afterContract(person, defaultReadings, false)).toEqual(unclear(person));
});
