import { quota } from "../../src/functions/quota";
import { quotaGap } from "../../src/functions/quota-gap";
import { quotaRoom } from "../../src/functions/quota-room";
import { quotaWhy } from "../../src/functions/quota-why";
import { iso } from "../../src/law/day";
import { outcomeOf, sentenceOf } from "./outcome-of";
import { people, roster } from "./rosters";

const day = [[iso("2025-11-05")]];
const passing = roster(people(7, "РК", 1), people(3, "КНР", 2), people(60, "РК", 3));
const failing = roster(people(69, "РК", 1), people(30, "КНР", 2));
const open = roster(people(10, "РК", 1), people(1, "КНР", ""));

describe("QUOTA", () => {
  test("shows headings and both groups", () => {
    expect(quota(passing, day)).toEqual([
      ["group", "citizens", "foreigners", "unclear", "total", "share", "required", "verdict", "room", "gap"],
      ["managers", 7, 3, 0, 10, 70, 70, "pass", 0, 0],
      ["workers", 60, 0, 0, 60, 100, 90, "pass", 6, 0],
    ]);
  });

  test("cuts shares off, so that 69 of 99 never reads 70", () => {
    expect(quota(failing, day)[1]).toEqual(["managers", 69, 30, 0, 99, 69.6, 70, "fail", 0, 1]);
  });

  test("shows both ends where unclear rows leave a number open", () => {
    expect(quota(open, day).slice(1)).toEqual([
      ["managers", 10, 0, 1, 10, "90.9–100", 70, "pass", "3–4", 0],
      ["workers", 0, 0, 1, 0, 0, 90, "undecided", 0, "0–9"],
    ]);
  });

  test("of nobody is #N/A", () => {
    expect(outcomeOf(() => quota(roster(), day))).toBe("#N/A");
  });
});

describe("QUOTA_ROOM and QUOTA_GAP", () => {
  test.each([
    [passing, 1, 0, 0],
    [passing, 4, 6, 0],
    [passing, "3-4", 6, 0],
    [failing, "1-2", 0, 1],
    [failing, "вторая", 0, 1],
    [failing, 3, 0, 0],
  ])("of case %#", (rows, category, room, gap) => {
    expect(outcomeOf(() => quotaRoom(rows, [[category]], day))).toBe(room);
    expect(outcomeOf(() => quotaGap(rows, [[category]], day))).toBe(gap);
  });

  test("are the ratio alone, whatever the exemption", () => {
    expect(quotaGap(roster(people(2, "КНР", 1)), [[1]], day, [[true]])).toBe(5);
  });

  test("are #N/A with both bounds and the row where they differ", () => {
    expect(outcomeOf(() => quotaRoom(open, [[1]], day))).toBe("#N/A");
    expect(sentenceOf(() => quotaRoom(open, [[1]], day))).toMatch(/from 3 to 4.*Row 12/);
  });

  test.each([null, "5", 7, "директор", "1-4", true])("refuse the category %p", (category) => {
    expect(outcomeOf(() => quotaRoom(passing, [[category]], day))).toBe("#VALUE!");
  });
});

describe("QUOTA_WHY", () => {
  test("says what was counted, what is required, by how many, which day, checked when, and how to claim", () => {
    const why = quotaWhy(failing, day, undefined, undefined, [[true]]);
    expect(why).toMatch(/Possible fine if a foreigner works without.*art\. 519\(1\), read in a copy of/);
    for (const part of [
      "69 of 99",
      "70%",
      "1 more citizen",
      "05.11.2025",
      "Order No. 279",
      "18.03.2026",
      "TRUE",
    ])
      expect(why).toContain(part);
  });

  test("of an exempt employer gives the figures all the same", () => {
    const why = quotaWhy(roster(people(2, "КНР", 1)), day, [[true]]);
    expect(why).toMatch(/Exempt.*as the employer states.*2 people.*no more than 20.*0 of 2/);
  });

  test("names the reading that would change the verdict", () => {
    const rows = roster(people(7, "РК", 1), people(3, "КНР", 2), people(1, "Россия", 2));
    expect(quotaWhy(rows, day)).toMatch(
      /Russia.*left out of both groups.*passes.*by the words of the Law on Migration, art\. 37-1\(6\), 2\(2\) \(and art\. 97 of the Treaty.*paragraph 16 of the Rules was not read/,
    );
  });

  test("says that the size of the business was asked for and could not be computed", () => {
    const settings = [["Small business", "compute"]];
    expect(quotaWhy(failing, day, settings)).toMatch(/could not be computed.*Enter “yes” or “no”/);
    expect(quotaWhy(failing, day)).not.toContain("could not be computed");
  });

  test("says that the exemption of another kind of employer is not modelled, whatever the verdict", () => {
    const settings = [["Вид работодателя", "государственное учреждение"]];
    for (const rows of [failing, passing, open, roster()])
      expect(quotaWhy(rows, day, settings)).toMatch(/“государственное учреждение” is not modelled/);
  });

  test("says that the law may have changed for days after the last look", () => {
    expect(quotaWhy(passing, [[iso("2026-03-18")]])).not.toContain("may have changed");
    expect(quotaWhy(passing, [[iso("2026-03-19")]])).toContain("may have changed");
  });

  test("answers in a sentence even where nobody is counted", () => {
    expect(quotaWhy(roster(), day)).toMatch(/Nobody/);
  });
});
