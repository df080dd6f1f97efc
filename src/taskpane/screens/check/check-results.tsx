import { memo } from "react";
import { Findings } from "../../findings/findings";
import { type Answer, cellsOfPeople } from "../../store/check/answer";
import { isDrawnAlike } from "./is-drawn-alike";
import type { CheckState } from "../../store/check/use-check";
import { late } from "../../late";
import { useStore } from "../../store/use-store";

/** The last thing on the screen, and closed at first: it comes after what is read first. */
const CheckSourceDetails = late(async () => (await import("./check-source-details")).CheckSourceDetails);

const UnreadOfRoster = late(async () => (await import("../../columns/unread-of-roster")).UnreadOfRoster);

const CompareSection = late(async () => (await import("../../comparing/compare-section")).CompareSection);

/** What looks through the whole workbook comes after what was asked. */
const OtherRosters = late(async () => (await import("../../parts/other-rosters")).OtherRosters);

/** What writes a whole sheet is loaded after what is read. */
const CheckReportButton = late(
  async () => (await import("../../report/check-report-button")).CheckReportButton,
);
/** Keeping a check comes after reading it. */
const KeepCheck = late(async () => (await import("../../history/keep-check")).KeepCheck);

const TemplateButton = late(async () => (await import("../../template/template-button")).TemplateButton);

type Props = { readonly check: CheckState };

/** What to mend, what can be written into the workbook, and where it was read; drawn anew only with another answer. */
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
      <CheckReportButton answer={answer} reading={reading} isStale={isStale} ignoring={ignoring} />
      <KeepCheck answer={answer} reading={reading} isStale={isStale} />
      <CompareSection answer={answer} reading={reading} isStale={isStale} />
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

/** Whoever has no list yet is offered an empty one. */
function hasNoRoster({ result }: Answer): boolean {
  return result.kind === "unreadable" || (result.kind === "check" && result.verdict === "empty");
}
