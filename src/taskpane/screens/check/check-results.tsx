import { memo } from "react";
import { Findings } from "../../findings/findings";
import { type Answer, cellsOfPeople } from "../../store/check/answer";
import { screenFor } from "./screen-for";
import { isDrawnAlike } from "./is-drawn-alike";
import { rowlessSheet } from "../../store/check/rowless-sheet";
import type { CheckState } from "../../store/check/use-check";
import { late, soon } from "../../late";
import { useStore } from "../../store/use-store";

/** Last on the screen and collapsed, so it is loaded last. */
const CheckSourceDetails = late(
  soon(async () => (await import("./check-source-details")).CheckSourceDetails),
);

const UnreadOfRoster = late(
  soon(async () => (await import("../../columns/unread-of-roster")).UnreadOfRoster),
);

const CompareSection = late(
  soon(async () => (await import("../../comparing/compare-section")).CompareSection),
);

/** Searches the whole workbook, so it is loaded after the answer. */
const OtherRosters = late(soon(async () => (await import("../../parts/other-rosters")).OtherRosters));

/** Writes a whole sheet, so it is loaded after what is read on screen. */
const CheckReportButton = late(
  soon(async () => (await import("../../report/check-report-button")).CheckReportButton),
);
/** Needed only after the answer has been read. */
const KeepCheck = late(soon(async () => (await import("../../history/keep-check")).KeepCheck));

const TemplateButton = late(
  soon(async () => (await import("../../template/template-button")).TemplateButton),
);

type Props = { readonly check: CheckState };

/** Findings, what can be written to the workbook, and sources; re-rendered only for another answer. */
export const CheckResults = memo(function CheckResults({ check }: Props) {
  const { verbs } = useStore();
  const { answer, reading, isStale, ignoring, notWritten } = check;
  if (!answer || !reading) return null;
  return (
    <>
      <Findings
        answer={answer}
        sheet={reading.sheet}
        ignoring={ignoring}
        sortings={check.sortings}
        onRowsWritten={check.rowsWritten}
      />
      <UnreadOfRoster
        check={answer.result.kind === "check" ? answer.result : null}
        cells={cellsOfPeople(reading)}
        sheet={reading.sheet}
        chosen={answer.chosenHeadings}
        notWritten={notWritten}
        onChoose={(choice) => void check.choose(choice)}
      />
      {rowlessSheet(answer) === null && (
        <>
          <CheckReportButton answer={answer} reading={reading} isStale={isStale} ignoring={ignoring} />
          <KeepCheck answer={answer} reading={reading} isStale={isStale} />
          <CompareSection answer={answer} reading={reading} isStale={isStale} />
        </>
      )}
      {hasNoRoster(answer) && <TemplateButton insertTemplate={verbs.insertTemplate} />}
      <OtherRosters reading={reading} onTarget={(target) => void check.start(target)} />
      <CheckSourceDetails
        answer={answer}
        reading={reading}
        notWritten={notWritten}
        onChoose={(choice) => void check.choose(choice)}
      />
    </>
  );
}, isDrawnAlike);

/** Users without a list are offered an empty one, but not where the sheet is for another screen. */
function hasNoRoster(answer: Answer): boolean {
  const { result } = answer;
  if (screenFor(answer) !== null) return false;
  return result.kind === "unreadable" || (result.kind === "check" && result.verdict === "empty");
}
