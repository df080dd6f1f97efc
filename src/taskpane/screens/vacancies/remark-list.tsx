import { checkTexts } from "../../../i18n/check";
import { useSay } from "../../speech";
import type { Cells } from "../../../sheet/cell";
import type { VacancyColumns } from "../../../roster/table/vacancy-layout";
import { vacancyFixOf } from "../../../roster/vacancies/vacancy-fix";
import type { SheetCells } from "../../../excel/read-sheet";
import { cellChange } from "../../findings/cell-change";
import type { FindingActions } from "../../findings/use-finding-actions";
import { FindingItem } from "../../findings/finding-item";
import { findingKey } from "../../findings/finding-mark";
import { SeverityIcon } from "../../parts/severity-icon";
import type { PlacedVacancyRemark } from "../../../account/vacancies/placed-remarks";
import { PlainList } from "../../parts/stack";

type Props = {
  readonly remarks: readonly PlacedVacancyRemark[];
  /** The judged cells of the list. */
  readonly cells: Cells;
  readonly sheet: SheetCells;
  /** Columns whose cells together identify a vacancy. */
  readonly columns: VacancyColumns;
  readonly explain: (remark: PlacedVacancyRemark) => string;
  readonly actions: FindingActions<PlacedVacancyRemark>;
  /** The application has been decided, so nothing depends on these any more. */
  readonly isSettled?: boolean;
};

/** Remarks on one vacancy, each with its cell, suggested values and a button to ignore it. */
export function RemarkList({ remarks, cells, sheet, columns, explain, actions, isSettled = false }: Props) {
  const sayAnswer = useSay(checkTexts);
  if (remarks.length === 0) return null;
  return (
    <PlainList>
      {remarks.map((remark) => {
        const fix = vacancyFixOf(remark, cells);
        const { severity } = remark;
        const others = Object.values(columns).filter((column) => column !== remark.column);
        return (
          <FindingItem
            key={findingKey(remark)}
            finding={remark}
            words={explain(remark)}
            person={null}
            lead={
              severity === "error" && !isSettled ? null : (
                <SeverityIcon severity={severity} label={sayAnswer(`severity.${severity}`)} />
              )
            }
            offered={fix && { fix, changeOf: (value) => cellChange(fix, value, sheet, others) }}
            isSettled={isSettled}
            actions={actions}
          />
        );
      })}
    </PlainList>
  );
}
