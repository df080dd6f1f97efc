import { Body1, Button } from "@fluentui/react-components";
import { FormulaText } from "../parts/formula-text";
import type { FormulaFix } from "./formula-fixes";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/text";
import { useSay } from "../speech";
import { functionsTexts } from "../../i18n/functions";

type Props = {
  readonly fixes: readonly FormulaFix[];
  /** Address of the formula's own cell. */
  readonly cell: string;
  readonly isBusy: boolean;
  readonly onWrite: (fix: FormulaFix) => void;
};

/**
 * Alternative formulas for one that has no result. Each is shown in full, and written only when its button is pressed.
 */
export function FormulaFixList({ fixes, cell, isBusy, onWrite }: Props) {
  const say = useSay(functionsTexts);
  return (
    <Stack as="section" gap="M">
      <PartTitle as="h2">{say("explained.fixes")}</PartTitle>
      {fixes.length === 0 && <Body1>{say("explained.fix.none")}</Body1>}
      {fixes.map((fix) => (
        <Stack key={fix.formula} gap="XS">
          <Body1>{say(`explained.fix.${fix.kind}`, { argument: fix.argument, text: fix.text })}</Body1>
          <FormulaText text={fix.formula} />
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={() => onWrite(fix)}>
              {say("explained.fix.write", { cell })}
            </Button>
          </div>
        </Stack>
      ))}
    </Stack>
  );
}
