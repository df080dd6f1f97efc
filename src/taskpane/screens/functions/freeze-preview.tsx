import { Accordion, Body1, Caption1 } from "@fluentui/react-components";
import { Quiet } from "../../parts/text";
import { useState } from "react";
import type { KzFormula } from "../../../excel/kz-formula";
import { functionsTexts } from "../../../i18n/functions";
import { useSay } from "../../speech";
import { FormulaList } from "./formula-list";
import { Bullets, Stack } from "../../parts/stack";
import { useStore } from "../../store/use-store";
import { FoldedItem } from "../../parts/folded";

const groups = ["free", "unanswered", "error", "protected"] as const;

/** The number of formulas by sheet, which of them can be frozen, and why the others cannot. */
export function FreezePreview({ formulas }: { readonly formulas: readonly KzFormula[] }) {
  const { goTo } = useStore().verbs;
  const say = useSay(functionsTexts);
  const [unreached, setUnreached] = useState<string | null>(null);
  const sheetIds = [...new Set(formulas.map(({ sheetId }) => sheetId))];
  const sheets = sheetIds.map((id) => formulas.filter(({ sheetId }) => sheetId === id));

  const go = async ({ sheetId, row, column }: KzFormula, cell: string) => {
    try {
      await goTo(sheetId, row, column);
      setUnreached(null);
    } catch {
      setUnreached(cell);
    }
  };

  return (
    <Stack gap="XS">
      <Body1>{say("freeze.found", { count: formulas.length, sheets: sheets.length })}</Body1>
      {sheets.length > 1 && (
        <Bullets>
          {sheets.map((own) => (
            <li key={own[0]?.sheetId}>
              {say("freeze.found.sheet", { sheet: own[0]?.sheet ?? "", count: own.length })}
            </li>
          ))}
        </Bullets>
      )}
      <Accordion multiple collapsible defaultOpenItems={["unanswered", "error", "protected"]}>
        {groups.map((group) => {
          const own = formulas.filter(({ obstacle }) => (obstacle ?? "free") === group);
          return (
            own.length > 0 && (
              <FoldedItem
                key={group}
                value={group}
                as="h2"
                title={<Body1>{say(`freeze.list.${group}`, { count: own.length })}</Body1>}
              >
                {group !== "free" && <Quiet>{say(`freeze.list.${group}.why`)}</Quiet>}
                <FormulaList formulas={own} onGo={(formula, cell) => void go(formula, cell)} />
              </FoldedItem>
            )
          );
        })}
      </Accordion>
      <div aria-live="polite">
        {unreached !== null && <Caption1>{say("freeze.go.failed", { cell: unreached })}</Caption1>}
      </div>
    </Stack>
  );
}
