import { Body1 } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaAt } from "../../excel/formula-at";
import { functionsTexts, type SayFunctions } from "../../i18n/functions";
import type { Day } from "../../law/day";
import { cellAddress } from "../../sheet/address";
import { NoticeBar } from "../findings/notice-bar";
import { FactList } from "../parts/fact-list";
import { FormulaText } from "../parts/formula-text";
import { FullDrawer } from "../parts/full-drawer";
import { useSay } from "../speech";
import { CallSection } from "./call-section";
import type { FormulaExplained } from "./explain-formula";
import { useExplained } from "./use-explained";
import { useFormulaFix } from "./use-formula-fix";
import { Message } from "../parts/message";
import { Stack } from "../parts/stack";

type Props = {
  readonly formula: FormulaAt;
  /** The selected cell, which belongs to the formula's spill range. */
  readonly selected: FormulaExplained["selected"];
  readonly today: Day;
  readonly onClose: () => void;
};

/**
 * Explains the formula behind the selected cell: its result and the people behind it, or what is wrong and how to fix
 * it.
 */
export function ExplainDrawer({ formula, selected, today, onClose }: Props) {
  const say = useSay(functionsTexts);
  const [at, setAt] = useState(formula);
  const { explained, isFailed } = useExplained(at, selected, today);
  const cell = cellAddress(at.row, at.column);
  const { notice, isBusy, write, dismiss } = useFormulaFix(at, setAt);
  return (
    <FullDrawer title={say("explained.title", { cell })} onClose={onClose}>
      <FormulaText text={at.formula} />
      <FactList facts={[[say("explained.shows"), shownText(at, selected, say)]]} />
      <div aria-live="polite">
        {!explained && !isFailed && <Body1>{say("explained.looking")}</Body1>}
        {isFailed && <Message intent="error">{say("explained.failed")}</Message>}
        {explained?.calls.length === 0 && <Body1>{say("explained.unknown")}</Body1>}
      </div>
      {explained && (
        <Stack gap="XXL">
          {explained.calls.map((call) => (
            <CallSection
              key={call.call.start}
              explained={call}
              cell={cell}
              row={selected.row - at.row}
              isBusy={isBusy}
              onWrite={(fix) => void write(fix.formula)}
            />
          ))}
        </Stack>
      )}
      <NoticeBar notice={notice} onDismiss={dismiss} />
    </FullDrawer>
  );
}

/** The text of the selected cell, and its position if the formula spills into several. */
function shownText(
  { area, texts }: FormulaAt,
  { row, column }: FormulaExplained["selected"],
  say: SayFunctions,
): string {
  const text = texts[row - area.row]?.[column - area.column] ?? texts[0]?.[0] ?? "";
  const words = text === "" ? say("explained.shows.nothing") : text;
  const cells = area.rows * area.columns;
  return cells === 1
    ? words
    : say("explained.shows.selected", { text: words, cell: cellAddress(row, column), cells });
}
