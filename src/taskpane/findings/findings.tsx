import { findingsTexts } from "../../i18n/findings";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Accordion, Body1 } from "@fluentui/react-components";
import { Quiet } from "../parts/text";
import { useMemo, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import { explainFinding } from "../../sentences/explain-finding";
import type { FindingCode } from "../../roster/judgement/findings";
import type { Answer } from "../store/check/answer";
import { basisOf, type CellChange, changesOfPeople } from "./cell-change";
import { withAllCovered } from "./covered-changes";
import { FindingsFrame } from "./findings-frame";
import { FindingGroup } from "./finding-group";
import { findingKey } from "./finding-mark";
import { openAtFirst } from "../../account/findings/group-findings";
import { RepeatFixes } from "./repeat-fixes";
import { personIn } from "../../roster/words/person-in";
import type { Ignoring } from "../store/tables/ignored-findings";
import { useShownFindings } from "./use-shown-findings";

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly ignoring: Ignoring;
  /** Incremented whenever rows of the sheet were reordered. */
  readonly sortings: number;
  /** Answers again after rows of the sheet (positions on it) were written. */
  readonly onRowsWritten: (rows: readonly number[]) => Promise<void>;
};

/** All findings by cause, with links to their cells, suggested values, and marks in the sheet. */
export function Findings({ answer, sheet, ignoring, sortings, onRowsWritten }: Props) {
  const say = useSay(pane);
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const [toggled, setToggled] = useState<Readonly<Partial<Record<FindingCode, boolean>>>>({});
  const check = answer.result.kind === "check" ? answer.result : null;
  const { causes, ignored, markOf, isReadable } = useShownFindings(answer, sheet, ignoring);
  const findings = useMemo(() => causes.flatMap((cause) => cause.findings), [causes]);
  const changeOf = useMemo(() => changesOfPeople(sheet, check?.columns ?? {}), [sheet, check]);
  const completed = (changes: readonly CellChange[]) =>
    withAllCovered(changes, sheet, answer.coveredWith, changeOf);
  // The positions card already asks for these; do not expand them again for each row.
  const atFirst = openAtFirst(
    answer.positions === null ? causes : causes.filter(({ code }) => code !== "position_open"),
  );
  const isOpen = (code: FindingCode) => toggled[code] ?? atFirst.has(code);
  const toggle = (code: FindingCode) => setToggled({ ...toggled, [code]: !isOpen(code) });
  const isPeopled = check !== null && check.verdict !== "empty";
  const isNothingFound = causes.length + ignored.length === 0;
  const open = causes.filter(({ code }) => isOpen(code)).flatMap((cause) => cause.findings);
  return (
    <FindingsFrame
      title={say("findings.title")}
      isHidden={isNothingFound && !isPeopled}
      explain={(finding) => explainFinding(finding, sayAnswer, (row) => sheet.row + row + 1)}
      head={({ write }) => (
        <>
          <RepeatFixes fixOf={answer.fixOf} onWrite={write} {...{ causes, changeOf, completed }} />
          {isNothingFound && isPeopled && <Body1>{say("findings.none")}</Body1>}
          {open.length > 1 && <Quiet>{sayFinding("walk.hint")}</Quiet>}
        </>
      )}
      {...{ sheet, ignoring, findings, ignored, markOf, isReadable, sortings, onRowsWritten }}
    >
      {(actions, { current, setCurrent }) => {
        const stop = open.find((one) => findingKey(one) === current) ?? open[0];
        return (
          <Accordion
            multiple
            collapsible
            openItems={causes.map(({ code }) => code).filter(isOpen)}
            onToggle={(_, { value }) => toggle(value as FindingCode)}
          >
            {causes.map((cause) => (
              <FindingGroup
                key={cause.code}
                personIn={(row) => (check ? personIn(sheet.cells[row] ?? [], check.columns) : null)}
                fixOf={answer.fixOf}
                basisOf={(fix) => basisOf(fix, sheet, check?.columns ?? {})}
                stop={stop ? findingKey(stop) : null}
                onStop={setCurrent}
                {...{ cause, sheet, changeOf, completed, actions }}
              />
            ))}
          </Accordion>
        );
      }}
    </FindingsFrame>
  );
}
