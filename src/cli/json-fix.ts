import { toIso } from "../law/day";
import type { Fix, FixValue } from "../roster/judgement/fix";

/** A fix as JSON: the value if it is safe to write, a list if a person has to choose or confirm. */
export function jsonFix(fix: Fix): string | number | readonly (string | number)[] {
  return fix.kind === "safe" ? plain(fix.value) : fix.values.map(plain);
}

export function plain(value: FixValue): string | number {
  switch (value.as) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return toIso(value.day);
  }
}
