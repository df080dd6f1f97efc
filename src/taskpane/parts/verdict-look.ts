import {
  CalendarCancel24Filled,
  CheckmarkCircle24Filled,
  DismissCircle24Filled,
  type FluentIcon,
  PeopleProhibited24Filled,
  QuestionCircle24Filled,
  ShieldCheckmark24Filled,
  TableDismiss24Filled,
} from "@fluentui/react-icons";
import type { VerdictCode } from "../store/check/verdict-code";

export type Tone = "good" | "bad" | "open" | "free" | "plain";

/** Each verdict has its own icon; the colour only repeats what icon and words say. */
export const verdictLooks: Readonly<Record<VerdictCode, { readonly Icon: FluentIcon; readonly tone: Tone }>> =
  {
    pass: { Icon: CheckmarkCircle24Filled, tone: "good" },
    fail: { Icon: DismissCircle24Filled, tone: "bad" },
    undecided: { Icon: QuestionCircle24Filled, tone: "open" },
    exempt: { Icon: ShieldCheckmark24Filled, tone: "free" },
    empty: { Icon: PeopleProhibited24Filled, tone: "plain" },
    unreadable: { Icon: TableDismiss24Filled, tone: "open" },
    not_covered: { Icon: CalendarCancel24Filled, tone: "plain" },
  };
