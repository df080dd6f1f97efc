import {
  Accordion,
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SheetCells } from "../../excel/read-sheet";
import type { FindingCode } from "../../roster/findings";
import type { Clock } from "../clock";
import type { ExcelVerbs } from "../excel-verbs";
import { useSpeech } from "../speech";
import type { Answer } from "./answer";
import { type Failure, failureOf } from "./failure";
import { FindingGroup } from "./finding-group";
import { groupFindings, openAtFirst, type Place } from "./group-findings";
import { MarkButtons } from "./mark-buttons";
import { marksOf } from "./marks-of";
import { personIn } from "./person-in";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { display: "block", margin: 0 },
});

const NO_ROWS = { columns: {}, deciding: [] };

type Props = {
  readonly answer: Answer;
  readonly sheet: SheetCells;
  readonly verbs: ExcelVerbs;
  readonly clock: Clock;
};

/** What to mend, by cause, with the way to each cell and the marks in the sheet. */
export function Findings({ answer, sheet, verbs, clock }: Props) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [toggled, setToggled] = useState<Readonly<Partial<Record<FindingCode, boolean>>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const { result, findings } = answer;
  const check = result.kind === "check" ? result : null;
  const causes = useMemo(() => groupFindings(findings, check ?? NO_ROWS, sheet), [findings, check, sheet]);
  const atFirst = openAtFirst(causes);
  const isOpen = (code: FindingCode) => toggled[code] ?? atFirst.has(code);
  const toggle = (code: FindingCode) => setToggled({ ...toggled, [code]: !isOpen(code) });
  if (!check && causes.length === 0) return null;

  const attempt = async (action: () => Promise<unknown>, otherwise: Failure) => {
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(failureOf(error, otherwise));
    }
  };
  const goTo = ({ row, column }: Place) => void attempt(() => verbs.goTo(sheet.id, row, column), "go");

  return (
    <section className={styles.findings}>
      <Subtitle2 as="h2" className={styles.title}>
        {say("findings.title")}
      </Subtitle2>
      <MarkButtons
        key={sheet.id}
        sheet={sheet.id}
        marks={marksOf(causes)}
        verbs={verbs}
        clock={clock}
        attempt={(action) => attempt(action, "marks")}
      />
      <div aria-live="assertive">
        {failure && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{say(`failure.${failure}`)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {causes.length === 0 && check?.verdict !== "empty" && <Body1>{say("findings.none")}</Body1>}
      <Accordion
        multiple
        collapsible
        openItems={causes.map(({ code }) => code).filter(isOpen)}
        onToggle={(_, { value }) => toggle(value as FindingCode)}
      >
        {causes.map((cause) => (
          <FindingGroup
            key={cause.code}
            cause={cause}
            rowName={(row) => sheet.row + row + 1}
            personIn={(row) => (check ? personIn(sheet.cells[row] ?? [], check.columns) : null)}
            fixOf={answer.fixOf}
            onGo={goTo}
          />
        ))}
      </Accordion>
    </section>
  );
}
