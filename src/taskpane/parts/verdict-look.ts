import {
  CalendarCancelFilled,
  CheckmarkCircleFilled,
  DismissCircleFilled,
  type FluentIcon,
  PeopleProhibitedFilled,
  QuestionCircleFilled,
  ShieldCheckmarkFilled,
  TableDismissFilled,
} from "@fluentui/react-icons";
import type { VerdictCode } from "../store/check/verdict-code";

export type Tone = "good" | "bad" | "open" | "free" | "plain";

/** An icon that takes the size of the text around it, and the tone of its colour. */
export type Look = { readonly Icon: FluentIcon; readonly tone: Tone };

/** Each verdict has its own icon; the colour only repeats what icon and words say. */
export const verdictLooks: Readonly<Record<VerdictCode, Look>> = {
  pass: { Icon: CheckmarkCircleFilled, tone: "good" },
  fail: { Icon: DismissCircleFilled, tone: "bad" },
  undecided: { Icon: QuestionCircleFilled, tone: "open" },
  exempt: { Icon: ShieldCheckmarkFilled, tone: "free" },
  empty: { Icon: PeopleProhibitedFilled, tone: "plain" },
  unreadable: { Icon: TableDismissFilled, tone: "open" },
  not_covered: { Icon: CalendarCancelFilled, tone: "plain" },
};
