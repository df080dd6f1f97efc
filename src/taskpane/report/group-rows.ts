import { shareInTenths } from "../../domain/ratio";
import type { GroupWay } from "../../domain/surplus-range";
import type { GroupJudgement } from "../../domain/verdict";
import type { DocCell, DocRow } from "../../excel/sheet-document";
import { groups } from "../../law/category";
import { outcomeWords } from "../verdict/group-words";
import { bold, bounds, headings, number, quoted, sentences, words } from "./doc-cells";
import type { Report } from "./report";
import type { ReportSpeech } from "./report-speech";

/** Both groups side by side, with the share of citizens and the required one drawn under each other. */
export function groupRows({ check }: Report, speech: ReportSpeech): readonly DocRow[] {
  const { say, sayAnswer, sayReport } = speech;
  const judged = groups.map((group) => check.groups[group]);
  const isExempt = check.verdict === "exempt";
  const isOpen = judged.some(({ range: { worst, best } }) => shareOf(worst) !== shareOf(best));
  const row = (name: string, cell: (group: GroupJudgement) => DocCell | null): DocRow => [
    bold(name),
    ...judged.map(cell),
  ];
  const ends = (range: GroupJudgement["room"]) => bounds(range, (both) => sayReport("range", both));
  return [
    [null, ...headings(...groups.map((group) => sayAnswer(`group.${group}`)))],
    row(sayReport("groups.citizens"), ({ citizens }) => number(citizens)),
    row(sayReport("groups.foreigners"), ({ foreigners }) => number(foreigners)),
    row(sayReport("groups.unclear"), ({ unclear }) => number(unclear)),
    row(sayReport("groups.total"), ({ total }) => number(total)),
    row(sayReport("groups.share"), (group) => shareCell(group, speech)),
    row(sayReport(isOpen ? "groups.bar.worst" : "groups.bar"), ({ range }) => bar(shareOf(range.worst))),
    ...(isOpen ? [row(sayReport("groups.bar.best"), ({ range }) => bar(shareOf(range.best)))] : []),
    row(sayReport("groups.required"), ({ requiredPercent }) => percent(requiredPercent / 100)),
    row(sayReport("groups.required.bar"), ({ requiredPercent }) => bar(requiredPercent / 100)),
    row(sayReport("groups.verdict"), ({ verdict }) => words(sayAnswer(`verdict.${verdict}`))),
    row(sayReport("groups.room"), ({ room }) => ends(room)),
    row(sayReport("groups.gap"), ({ gap }) => ends(gap)),
    row(sayReport("groups.meaning"), (group) => {
      const outcome = outcomeWords(group, say, isExempt);
      return outcome === null ? null : words(outcome);
    }),
    ...sentences(isExempt ? [sayReport("groups.exempt")] : []),
  ];
}

/** The share cut off to tenths of a percent; null where nobody is there. Excel would round what is left to it. */
function shareOf({ citizens, total }: GroupWay): number | null {
  return total === 0 ? null : shareInTenths(citizens, total) / 1000;
}

function shareCell({ range }: GroupJudgement, { say, sayReport }: ReportSpeech): DocCell | null {
  const [min, max] = [shareOf(range.worst), shareOf(range.best)];
  if (min === null || max === null || min === max) return min === max && min !== null ? percent(min) : null;
  const said = (share: number) => {
    const tenths = Math.round(share * 1000);
    return say("group.share", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
  };
  return quoted(sayReport("range", { min: said(min), max: said(max) }));
}

function percent(share: number): DocCell {
  return { is: "percent", share };
}

function bar(share: number | null): DocCell | null {
  return share === null ? null : { is: "bar", share };
}
