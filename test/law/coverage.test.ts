import { acts } from "../../src/law/acts";
import { type DatedRule, KNOWN_FROM, UNKNOWN, valueOn, versionOn } from "../../src/law/dated";
import { type Day, iso } from "../../src/law/day";
import { annualRequestDays, deadlines } from "../../src/law/deadlines";
import { offences } from "../../src/law/fines";
import { filingSteps } from "../../src/law/filing-steps";
import { mci } from "../../src/law/mci";
import { portalStatements } from "../../src/law/portal-statements";
import { readings } from "../../src/law/readings";
import { regionsReform } from "../../src/law/regions";
import { rules as typedRules } from "../../src/law/rules";
import { checkedOnOf, isStatute } from "../../src/law/source-days";
import { sources } from "../../src/law/sources";
import { unreadAmendment } from "../../src/law/unread-amendment";
import { vacancyReadings } from "../../src/law/vacancy-readings";
import { workingCalendar } from "../../src/law/working-calendar";

const rules: readonly DatedRule<unknown>[] = typedRules;
const lastDay = iso("2031-12-31");
const everyDay = Array.from({ length: lastDay - KNOWN_FROM + 1 }, (_, index) => (KNOWN_FROM + index) as Day);

/** The only rule with days on which nobody knows its value: the index of years without a budget. */
const unknownFrom: Readonly<Record<string, string>> = { mci: "2027-01-01" };

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  test("has exactly one version in force on every day from 2023 to 2031", () => {
    const gapsOrOverlaps = everyDay.filter((day) => {
      const inForce = rule.versions.filter(
        ({ from }, index) => from <= day && (rule.versions[index + 1]?.from ?? Infinity) > day,
      );
      return inForce.length !== 1 || versionOn(rule, day) !== inForce[0];
    });
    expect(gapsOrOverlaps).toEqual([]);
  });

  test("is unknown on no other days than those on which nobody knows it", () => {
    const start = unknownFrom[id] ? iso(unknownFrom[id]) : Infinity;
    const wrong = everyDay.filter((day) => (versionOn(rule, day).value === UNKNOWN) !== day >= start);
    expect(wrong).toEqual([]);
  });

  test("refuses days before the rules are known", () => {
    expect(() => versionOn(rule, (KNOWN_FROM - 1) as Day)).toThrow(RangeError);
  });

  test("starts on the first known day and goes forward", () => {
    const starts: number[] = rule.versions.map(({ from }) => from);
    expect(starts[0]).toBe(KNOWN_FROM);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  test("cites an act and at least one source for every value, and claims a primary text only of a statute", () => {
    for (const version of rule.versions) {
      expect(acts).toHaveProperty(version.act);
      expect(version.sources.length).toBeGreaterThan(0);
      for (const source of version.sources) expect(sources).toHaveProperty(source);
      if (version.confidence === "primary")
        expect(version.sources.filter((each) => !isStatute(each))).toEqual([]);
      expect(version.checkedOn).toBe(Math.min(...version.sources.map(checkedOnOf)));
    }
  });
});

test("a value that nobody knows is never worked with", () => {
  expect(valueOn<number>(mci, iso("2026-12-31"))).toBe(4_325);
  expect(() => valueOn<number>(mci, iso("2027-01-01"))).toThrow(RangeError);
});

describe("the law's tables", () => {
  test("have no two rules with one id", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test("hold percentages as whole numbers from 1 to 99, so that room and gap can be divided out", () => {
    for (const rule of rules.filter(({ id }) => id.startsWith("local_content")))
      for (const { value } of rule.versions) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(100);
      }
  });

  test("cite every source in the list, and none that is not", () => {
    const cited = new Set<string>([
      ...rules.flatMap((rule) => rule.versions.flatMap((version) => [...version.sources])),
      ...Object.values(readings).flatMap((reading) => [...reading.sources]),
      ...unreadAmendment.sources,
      ...workingCalendar.flatMap((days) => [...days.sources]),
      ...Object.values(vacancyReadings).flatMap((reading) => [...reading.sources]),
      ...portalStatements.map(({ source }) => source),
      ...offences.flatMap((each) => [...each.sources]),
      ...filingSteps.flatMap((step) => [...step.sources]),
      ...regionsReform.sources,
      ...deadlines.flatMap(({ versions }) => versions.flatMap((version) => version.sources)),
      ...Object.values(annualRequestDays).flatMap(({ sources: ids }) => ids),
    ]);
    expect([...cited].sort()).toEqual(Object.keys(sources).sort());
  });

  test("give every source a publisher, its year or month, and an https address, unless it has none", () => {
    for (const source of Object.values(sources)) {
      if (source.url !== null) expect(source.url).toMatch(/^https:\/\//);
      if (source.kind === "statute") {
        expect(acts).toHaveProperty(source.act);
        continue;
      }
      expect(source.publisher).not.toBe("");
      if (source.published !== null) expect(source.published).toMatch(/^20\d\d(-(0[1-9]|1[0-2]))?$/);
    }
  });
});

test("every statute names its act and the edition that was read", () => {
  const statutes = Object.values(sources).flatMap((source) => (source.kind === "statute" ? [source] : []));
  expect(statutes.length).toBeGreaterThan(0);
  for (const { act, edition, url } of statutes) {
    expect(acts[act].url).toBe(url);
    expect(edition).toBeDefined();
  }
});
