import { pane } from "../../../i18n/pane";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { useRef } from "react";
import type { KzFormula } from "../../../excel/kz-formula";
import { functionsTexts } from "../../../i18n/functions";
import { cellAddress } from "../../../sheet/address";
import { useSay } from "../../speech";
import { MoreItems, useShownItems } from "../../parts/more-items";
import { PlainList, Stack } from "../../parts/stack";

const useStyles = makeStyles({
  formula: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly formulas: readonly KzFormula[];
  readonly onGo: (formula: KzFormula, cell: string) => void;
};

/** Formulas with their displayed values; their cells are links. */
export function FormulaList({ formulas, onGo }: Props) {
  const styles = useStyles();
  const say = useSay(functionsTexts);
  const sayPane = useSay(pane);
  const list = useRef<HTMLUListElement>(null);
  const items = useShownItems(formulas, list);
  return (
    <div>
      <PlainList ref={list}>
        {items.shown.map((formula) => {
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
            <Stack as="li" gap="none" isNarrow key={`${formula.sheetId} ${cell}`} className={styles.formula}>
              <Link as="button" aria-label={sayPane("go", { cell })} onClick={() => onGo(formula, cell)}>
                {cell}
              </Link>
              <code className={styles.code}>{formula.formula}</code>
              <Quiet>{facts.join("; ")}</Quiet>
            </Stack>
          );
        })}
      </PlainList>
      <MoreItems items={items} />
    </div>
  );
}
