import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  type FluentIcon,
  QuestionCircle16Filled,
  Send16Filled,
} from "@fluentui/react-icons";
import type { FilingVerdict } from "../../../domain/filing-verdict";
import type { Tone } from "../../parts/verdict-look";

/** How a vacancy stands: its verdict, or that there is nothing left to do but to wait. */
export type VacancyState = FilingVerdict | "filed";

/** Each state has a shape of its own; the colour only repeats what shape and words say. */
const looks: Readonly<Record<VacancyState, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  pass: { Icon: CheckmarkCircle16Filled, tone: "good" },
  fail: { Icon: DismissCircle16Filled, tone: "bad" },
  undecided: { Icon: QuestionCircle16Filled, tone: "open" },
  filed: { Icon: Send16Filled, tone: "plain" },
};

export function verdictLook(state: VacancyState): (typeof looks)[VacancyState] {
  return looks[state];
}
