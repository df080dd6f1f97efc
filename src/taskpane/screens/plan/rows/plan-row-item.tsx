import { pane } from "../../../../i18n/pane";
import { planTexts } from "../../../../i18n/plan";
import { useLanguage, useSay } from "../../../speech";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, EditRegular, LocationRegular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { explainPlanFinding } from "../../../../sentences/explain-plan";
import { cellAddress } from "../../../../sheet/address";
import { useOpened } from "../../../parts/use-opened";
import { ShortForm } from "../../../parts/short-form";
import type { Place } from "../../../../account/findings/placed-finding";
import { SeverityIcon } from "../../../parts/severity-icon";
import type { PlanAnswer, PlanTable } from "../../../store/plan/plan-state";
import type { ListedRow } from "../../../../account/forecast/listed-rows";
import { type TypedEntry, typedEntry } from "./plan-entry-form";
import { PlanForm } from "./plan-form";
import { rawWords, rowWords } from "../../../../account/forecast/row-words";
import { Row } from "../../../parts/stack";

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  words: { flexGrow: 1, minWidth: 0 },
  buttons: { display: "flex", flexShrink: 0 },
});

type Props = {
  readonly listed: ListedRow;
  readonly table: PlanTable;
  readonly answer: PlanAnswer;
  readonly go: (place: Place, sheetId: string) => void;
  readonly onChange: (row: number, entry: TypedEntry, before: TypedEntry) => Promise<boolean>;
  readonly onRemove: (row: number) => Promise<boolean>;
};

/** One plan row: its content and problems, with buttons to go to its cell, edit and remove it. */
export function PlanRowItem({ listed, table, answer, go, onChange, onRemove }: Props) {
  const styles = useStyles();
  const sayPlan = useSay(planTexts);
  const sayPane = useSay(pane);
  const language = useLanguage();
  const item = useRef<HTMLLIElement>(null);
  const { opened, open, close } = useOpened<"edit" | "remove">(item);
  const { row, planRow, findings } = listed;
  const words = planRow === null ? rawWords(table, row, sayPlan) : rowWords(planRow, language);
  const placeOf = (column: number | null): Place => {
    const what = table.plan.kind === "plan" ? table.plan.columns.what : undefined;
    const at = { row: table.sheet.row + row, column: table.sheet.column + (column ?? what ?? 0) };
    return { ...at, address: cellAddress(at.row, at.column) };
  };
  const goTo = (column: number | null) => go(placeOf(column), table.sheet.id);
  const before = typedEntry(table, row);
  return (
    <li ref={item} className={styles.item} data-plan-row={table.sheet.row + row + 1}>
      <Row gap="XS" align="start">
        <Body1 className={styles.words}>{words}</Body1>
        <div className={styles.buttons}>
          <Button
            appearance="subtle"
            size="small"
            icon={<LocationRegular />}
            aria-label={`${sayPane("go", { cell: placeOf(null).address })}: ${words}`}
            title={sayPane("go", { cell: placeOf(null).address })}
            onClick={() => goTo(null)}
          />
          {(["edit", "remove"] as const).map((act) => (
            <Button
              key={act}
              appearance="subtle"
              size="small"
              icon={act === "edit" ? <EditRegular /> : <DeleteRegular />}
              aria-label={sayPlan(`row.${act}.label`, { row: words })}
              title={sayPlan(`row.${act}`)}
              onClick={() => (opened === act ? close() : open(act))}
            />
          ))}
        </div>
      </Row>
      {findings.map((finding) => (
        <Row key={finding.code} gap="XS" align="start" data-code={finding.code}>
          <SeverityIcon severity={finding.severity} label={sayPlan(`severity.${finding.severity}`)} />
          <Caption1 className={styles.words}>{explainPlanFinding(finding, sayPlan)}</Caption1>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${sayPane("go", { cell: placeOf(finding.column).address })}: ${words}`}
            onClick={() => goTo(finding.column)}
          >
            {placeOf(finding.column).address}
          </Button>
        </Row>
      ))}
      {opened === "edit" && (
        <PlanForm
          label={sayPlan("form.edit")}
          submit={sayPlan("save")}
          entry={before}
          answer={answer}
          row={row}
          onSave={async (entry) => {
            if (await onChange(row, entry, before)) close();
          }}
          onClose={close}
        />
      )}
      {opened === "remove" && <RemoveForm onRemove={() => onRemove(row)} onClose={close} />}
    </li>
  );
}

function RemoveForm({ onRemove, onClose }: { onRemove: () => Promise<boolean>; onClose: () => void }) {
  const sayPlan = useSay(planTexts);
  const questionId = useId();
  return (
    <ShortForm
      label={sayPlan("row.remove")}
      submit={sayPlan("row.remove")}
      confirms={questionId}
      onSubmit={async () => {
        if (!(await onRemove())) onClose();
      }}
      onClose={onClose}
    >
      <Caption1 id={questionId}>{sayPlan("row.remove.ask")}</Caption1>
    </ShortForm>
  );
}
