import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { FormulaAt } from "../../../excel/formula-at";
import { explainedTexts } from "../../../i18n/explained";
import { speaker } from "../../../i18n/speaker";
import type { Day } from "../../../law/day";
import type { ExcelVerbs } from "../../excel-verbs";
import { late } from "../../late";
import { useSpeech } from "../../speech";

/** What runs formulas is loaded when one is to be explained. */
const ExplainDrawer = late(async () => (await import("../../explain/explain-drawer")).ExplainDrawer);

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalXS },
});

type Chosen = {
  readonly formula: FormulaAt;
  readonly selected: { readonly row: number; readonly column: number };
};

type Props = { readonly verbs: ExcelVerbs; readonly today: Day };

/** Explains the formula in the selected cell; where there is none, that is said. */
export function ExplainSelected({ verbs, today }: Props) {
  const styles = useStyles();
  const { language } = useSpeech();
  const say = speaker(explainedTexts, language);
  const [chosen, setChosen] = useState<Chosen | "none" | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const explain = async () => {
    const cells = await verbs.selection().catch(() => null);
    const { sheetId, area } = cells ?? { sheetId: "", area: null };
    const formula = area && (await verbs.formulaAt(sheetId, area.row, area.column).catch(() => null));
    setChosen(formula && area ? { formula, selected: { row: area.row, column: area.column } } : "none");
  };
  const close = () => {
    setChosen(null);
    // What is behind the drawer can be focused only once it is gone.
    setTimeout(() => place.current?.querySelector("button")?.focus());
  };
  return (
    <div ref={place} className={styles.part}>
      <Button size="small" icon={<QuestionCircleRegular />} onClick={() => void explain()}>
        {say("open")}
      </Button>
      <div aria-live="polite">{chosen === "none" && <Caption1>{say("nothing")}</Caption1>}</div>
      {chosen !== null && chosen !== "none" && (
        <ExplainDrawer {...chosen} today={today} verbs={verbs} onClose={close} />
      )}
    </div>
  );
}
