import { type DatedRule, isCovered, versionOn } from "../../src/law/dated";
import { iso } from "../../src/law/day";
import { rules } from "../../src/law/rules";
import { caseFiles } from "./case-files";

type DayOfLaw = {
  readonly on: string;
  readonly value: unknown;
  readonly act?: string;
  readonly because: string;
};

type RuleCases = Readonly<Record<string, { readonly source: string; readonly days: readonly DayOfLaw[] }>>;

const cases = caseFiles<RuleCases>("law").flatMap(({ content }) =>
  Object.entries(content).flatMap(([rule, { source, days }]) =>
    days.map((each) => ({ rule, source, ...each })),
  ),
);

test("every dated rule has at least five days, the day before and the day of each change among them", () => {
  for (const { id, versions } of rules) {
    const days = cases.filter(({ rule }) => rule === id).map(({ on }) => iso(on) as number);
    expect([id, days.length >= 5]).toEqual([id, true]);
    const edges = versions.flatMap(({ from }) => [from - 1, from]);
    expect([id, edges.filter((edge) => !days.includes(edge))]).toEqual([id, []]);
  }
});

test.each(cases.map((each) => [each.rule, each.on, each.because, each] as const))(
  "%s on %s: %s",
  (_, __, ___, { rule, on, value, act }) => {
    const day = iso(on);
    const dated = rules.find(({ id }) => id === rule) as DatedRule<unknown> | undefined;
    if (!dated) throw new Error(`There is no rule ${rule}`);
    if (!isCovered(day)) {
      expect(value).toBe("not covered");
      return;
    }
    const version = versionOn(dated, day);
    expect({ value: version.value, act: version.act }).toEqual({ value, act });
  },
);
