import { pane } from "../../../i18n/pane";
import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/quiet";
import { useState } from "react";
import type { KzFormula } from "../../../excel/kz-formula";
import { functionsTexts } from "../../../i18n/functions";
import { cellAddress } from "../../../sheet/address";
import { useSay } from "../../speech";
import { PlainList, Row } from "../../parts/stack";

/** More is added on request, since a workbook may hold thousands. */
const SHOWN_AT_ONCE = 50;

const useStyles = makeStyles({
  formula: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly formulas: readonly KzFormula[];
  readonly onGo: (formula: KzFormula, cell: string) => void;
};

/** Formulas with what they show; their cells lead into the sheet. */
export function FormulaList({ formulas, onGo }: Props) {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  const sayPane = useSay(pane);
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const shown = formulas.slice(0, limit);
  return (
    <div>
      <PlainList>
        {shown.map((formula) => {
          const cell = `${formula.sheet}!${cellAddress(formula.row, formula.column)}`;
          const cells = formula.area.rows * formula.area.columns;
          const { error, text } = formula;
          const facts = [
            text === "" ? say("freeze.shows.nothing") : say("freeze.shows", { text }),
            ...(cells > 1 ? [say("freeze.fills", { cells })] : []),
            ...(cells > 1 && error
              ? [say("freeze.error.at", { code: error.code, cell: cellAddress(error.row, error.column) })]
              : []),
          ];
          return (
            <li key={`${formula.sheetId} ${cell}`} className={styles.formula}>
              <Link as="button" aria-label={sayPane("go", { cell })} onClick={() => onGo(formula, cell)}>
                {cell}
              </Link>
              <code className={styles.code}>{formula.formula}</code>
              <Quiet>{facts.join("; ")}</Quiet>
            </li>
          );
        })}
      </PlainList>
      {formulas.length > limit && (
        <Row>
          <Caption1>{sayPane("shown", { shown: shown.length, total: formulas.length })}</Caption1>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
            {sayPane("more")}
          </Button>
        </Row>
      )}
    </div>
  );
}
