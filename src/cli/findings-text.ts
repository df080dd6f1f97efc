import type { Row } from "../account/account";
import type { SayFindings } from "../i18n/findings";
import type { SayPane } from "../i18n/pane";
import type { SayInTerminal } from "../i18n/terminal";
import { type FindingRow, findingText, placeText } from "./account-text";
import { groupedBy } from "../roster/grouped-by";
import { wrap } from "./wrap";

/** Cells listed for each cause before "and n more". */
const SHOWN = 20;

/** Findings grouped by cause: each distinct sentence with its cells and its fix. */
export function findingsText(
  rows: readonly Row[],
  say: SayInTerminal,
  sayPane: SayPane,
  sayFinding: SayFindings,
  width: number,
): readonly string[] {
  const causes = causesIn(rows);
  const count = causes.flat().length;
  return count === 0 ? [say("no_findings")] : [say("findings", { count }), ...causes.flatMap(causeText)];

  function causeText(ofCause: readonly FindingRow[]): readonly string[] {
    const hidden = ofCause.length - SHOWN;
    return [
      ...[...groupedBy(ofCause.slice(0, SHOWN), findingText)].map(([sentence, same]) => {
        const places = [...new Set(same.map(({ place }) => placeText(place, sayPane)))].join(", ");
        return `  ${wrap(`${same[0]?.severity ?? ""} ${places}: ${sentence}`, width - 2, "    ")}`;
      }),
      ...(hidden > 0 ? [`    ${sayFinding("preview.more", { count: hidden })}`] : []),
    ];
  }
}

/** Each cause starts with a subheading. */
function causesIn(rows: readonly Row[]): readonly (readonly FindingRow[])[] {
  const causes: FindingRow[][] = [];
  for (const row of rows) {
    if (row.is === "subheading") causes.push([]);
    if (row.is === "finding") causes.at(-1)?.push(row);
  }
  return causes;
}
