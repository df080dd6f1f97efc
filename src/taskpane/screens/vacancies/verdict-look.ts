import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  type FluentIcon,
  QuestionCircle16Filled,
  Send16Filled,
} from "@fluentui/react-icons";
import type { FilingVerdict } from "../../../domain/filing-verdict";
import type { Tone } from "../../parts/verdict-look";

/** The state of a vacancy: its verdict, or "filed" if all that is left is to wait. */
export type VacancyState = FilingVerdict | "filed";

/** Each state has its own icon; the colour only repeats what icon and words say. */
const looks: Readonly<Record<VacancyState, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  pass: { Icon: CheckmarkCircle16Filled, tone: "good" },
  fail: { Icon: DismissCircle16Filled, tone: "bad" },
  undecided: { Icon: QuestionCircle16Filled, tone: "open" },
  filed: { Icon: Send16Filled, tone: "plain" },
};

export function verdictLook(state: VacancyState): (typeof looks)[VacancyState] {
  return looks[state];
}
