import { findingsTexts } from "../../i18n/findings";
import { pane } from "../../i18n/pane";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { explainSuggestion } from "../../sentences/explain-suggestion";
import { headlineOf } from "../../sentences/headline";
import { checkTexts } from "../../i18n/check";
import { terminalTexts } from "../../i18n/terminal";
import { type AlikeLines, alikeLines } from "../../roster/positions/alike-lines";
import type { PositionLine, PositionsAsked } from "../../roster/positions/ask-positions";
import { textTable } from "../text-table";
import { wrap } from "../wrap";

/** Table lines before "and n more". */
const SHOWN = 30;

/** The table of positions to decide, those that decide the verdict first; empty if a column states the categories. */
export function positionsText(
  asked: PositionsAsked | null,
  language: Language,
  width: number,
): readonly string[] {
  const say = speaker(terminalTexts, language);
  const sayFinding = speaker(findingsTexts, language);
  const sayPane = speaker(pane, language);
  const sayAnswer = speaker(checkTexts, language);
  const open = alikeLines(asked?.lines.filter(({ decided }) => decided === null) ?? []);
  if (asked === null || open.length === 0) return [];
  const deciding = open.filter(([{ decides }]) => decides).length;
  const shown = open.slice(0, Math.max(SHOWN, deciding));
  const hidden = open.length - shown.length;
  const rows = textTable([
    (["position", "people", "foreigners", "suggested"] as const).map((column) => say(`positions.${column}`)),
    ...shown.map(rowOf),
  ]);
  return [
    wrap(
      say(deciding > 0 ? "positions.decide" : "positions.decided", { deciding, positions: open.length }),
      width,
    ),
    ...[
      sayPane("why.title"),
      ...shown.map(([{ suggestion }]) => explainSuggestion(suggestion, sayAnswer)),
    ].map((why, row) => wrap(`${rows[row] ?? ""}  ${why}`, width, "    ")),
    ...(hidden > 0 ? [sayFinding("preview.more", { count: hidden })] : []),
    wrap(sayAnswer("categories.if_suggested", { headline: headlineOf(asked.ifSuggested, sayAnswer) }), width),
    wrap(say("positions.how"), width),
  ];

  function rowOf(lines: AlikeLines): readonly string[] {
    const [{ position, suggestion, decides }, ...others] = lines;
    const category =
      suggestion.category === null ? "?" : sayAnswer(`positions.category.${suggestion.category}`);
    const sum = (of: (line: PositionLine) => number) => lines.reduce((total, line) => total + of(line), 0);
    const named = others.length === 0 ? position : say("positions.alike", { position, count: others.length });
    return [
      `${decides ? "*" : " "} ${named}`,
      String(sum(({ people }) => people)),
      String(sum(({ foreigners }) => foreigners)),
      category,
    ];
  }
}
