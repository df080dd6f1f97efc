import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { GroupJudgement } from "../../domain/verdict";
import { outcomeWords } from "../../sentences/group-words";
import { groups } from "../../law/category";
import type { Check } from "../../roster/check";
import type { Row, Value } from "../account";
import { fact, headings, number, sentences, words } from "../values";
import { groupMeasures, type Measure, shareOf } from "./group-measures";

/** Both groups side by side, with bars for the actual and the required share of citizens. */
export function groupRows(
  check: Pick<Check, "groups" | "verdict"> & {
    /** Null if there may be some, but their number is not known. */
    readonly countedAsCitizens: Check["countedAsCitizens"] | null;
  },
  language: Language,
): readonly Row[] {
  const say = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const sayReport = speaker(reportTexts, language);
  const judged = groups.map((group) => check.groups[group]);
  const measured = judged.map((group) => groupMeasures(group, language));
  const { countedAsCitizens } = check;
  const counted = countedAsCitizens && groups.map((group) => countedAsCitizens[group]);
  const isLocal = counted === null || counted.some((count) => count > 0);
  const isExempt = check.verdict === "exempt";
  const isOpen = judged.some(({ range: { worst, best } }) => shareOf(worst) !== shareOf(best));
  const told = (...names: readonly Measure[]) =>
    names.map((name) => fact(sayReport(`groups.${name}`), ...measured.map((each) => each[name])));
  const drawn = (name: string, share: (group: GroupJudgement) => number | null) =>
    fact(name, ...judged.map((group) => bar(share(group))));
  return [
    headings("", ...groups.map((group) => sayAnswer(`group.${group}`))),
    ...(isLocal
      ? [
          fact(sayReport("groups.local"), ...measured.map(({ citizens }) => citizens)),
          ...(counted === null ? [] : [fact(sayReport("groups.counted"), ...counted.map(number))]),
        ]
      : told("citizens")),
    ...told("foreigners", "unclear", "total", "share"),
    drawn(sayReport(isOpen ? "groups.bar.worst" : "groups.bar"), ({ range }) => shareOf(range.worst)),
    ...(isOpen ? [drawn(sayReport("groups.bar.best"), ({ range }) => shareOf(range.best))] : []),
    ...told("required"),
    drawn(sayReport("groups.required.bar"), ({ requiredPercent }) => requiredPercent / 100),
    ...told("verdict", "room", "gap"),
    fact(
      sayReport("groups.meaning"),
      ...judged.map((group) => {
        const outcome = outcomeWords(group, say, isExempt);
        return outcome === null ? null : words(outcome);
      }),
    ),
    ...sentences(isExempt ? [sayReport("groups.exempt")] : []),
  ];
}

function bar(share: number | null): Value | null {
  return share === null ? null : { is: "bar", share };
}
