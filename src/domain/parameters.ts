import { UNKNOWN, type Version, versionOn } from "../law/dated";
import type { Day } from "../law/day";
import { type DeadlineId, deadlines, type Term } from "../law/deadlines";
import { type RuleId, rules } from "../law/rules";

/** One value of a rule in force, as a cell can hold it. */
export type Parameter = Of & {
  /** The rule's id; if the rule has several numbers, followed by the name of the number. */
  readonly name: string;
  /** A number, or a code: "unknown", "any_size", names separated by commas. */
  readonly value: number | string;
  readonly version: Version<unknown>;
};

type Of = { readonly of: "rule"; readonly id: RuleId } | { readonly of: "deadline"; readonly id: DeadlineId };

/** Every value in force on a covered day: the rules in their order, then the deadlines. */
export function parametersOn(day: Day): readonly Parameter[] {
  const ofRules = rules.flatMap((rule): readonly Parameter[] => {
    const { id } = rule;
    const version = versionOn<unknown>(rule, day);
    return partsOf(version.value).map(([part, value]) => ({
      of: "rule",
      id,
      name: `${id}${part}`,
      value,
      version,
    }));
  });
  const ofDeadlines = deadlines.map((rule): Parameter => {
    const { id } = rule;
    const version = versionOn(rule, day);
    return { of: "deadline", id, name: `deadline_${id}`, value: termCode(version.value), version };
  });
  return [...ofRules, ...ofDeadlines];
}

/** A term in one cell: "5 working_days", "1 months before". */
function termCode(term: Term | typeof UNKNOWN): string {
  if (term === UNKNOWN) return UNKNOWN;
  return [term.count, term.unit, ...(term.runs === "after" ? [] : [term.runs])].join(" ");
}

function partsOf(value: unknown): readonly (readonly [part: string, value: number | string])[] {
  if (Array.isArray(value)) return [["", value.join(", ")]];
  if (typeof value !== "object" || value === null) return [["", value as number | string]];
  return Object.entries(value).map(([name, part]) => [
    `.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    part as number | string,
  ]);
}
