import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  type FluentIcon,
  PeopleProhibited16Filled,
  QuestionCircle16Filled,
  ShieldCheckmark16Filled,
} from "@fluentui/react-icons";
import type { Verdict } from "../../../domain/verdict";
import type { Tone } from "../../parts/verdict-look";

/** Each verdict has its own icon; the colour only repeats what icon and words say. */
export const verdictLook: Readonly<Record<Verdict, { readonly Icon: FluentIcon; readonly tone: Tone }>> = {
  pass: { Icon: CheckmarkCircle16Filled, tone: "good" },
  fail: { Icon: DismissCircle16Filled, tone: "bad" },
  undecided: { Icon: QuestionCircle16Filled, tone: "open" },
  exempt: { Icon: ShieldCheckmark16Filled, tone: "free" },
  empty: { Icon: PeopleProhibited16Filled, tone: "plain" },
};
