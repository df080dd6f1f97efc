import type { Language } from "../../i18n/language";
import { findingsTexts } from "../../i18n/findings";
import { checkTexts } from "../../i18n/check";
import { speaker } from "../../i18n/speaker";
import { useLanguage, useSay } from "../speech";
import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { fixValueWords, valuesOf } from "../../sentences/explain-fix";
import type { Fix, FixValue } from "../../roster/judgement/fix";
import type { Basis } from "./cell-change";
import { Row } from "../parts/stack";

const useStyles = makeStyles({
  choice: { minWidth: 0, textAlign: "start" },
});

type Props = {
  readonly fix: Fix;
  /** The cell that a suggestion was derived from; null if there is no need to mention one. */
  readonly basis: Basis | null;
  /** Address of the cell to fix. */
  readonly cell: string;
  readonly tabIndex: number;
  readonly onChoose: (value: FixValue) => void;
};

/** The values on offer: one safe correction, or suggestions to choose from. */
export function FixChoices({ fix, basis, cell, tabIndex, onChoose }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const merged = fix.kind === "suggestion" ? fix.merged : undefined;
  return (
    <Row gap="XS" wraps>
      <Caption1>{leadOf(fix, basis, language)}</Caption1>
      {valuesOf(fix).map((each) => {
        const value = fixValueWords(each, sayAnswer);
        return (
          <Button
            key={value}
            className={styles.choice}
            size="small"
            tabIndex={tabIndex}
            aria-label={
              merged === undefined
                ? sayFinding("fix.label", { cell, value })
                : sayFinding("fix.label.merged", { cells: merged, value })
            }
            onClick={() => onChoose(each)}
          >
            {fix.kind === "safe" ? sayFinding("fix") : value}
          </Button>
        );
      })}
    </Row>
  );
}

function leadOf(fix: Fix, basis: Basis | null, language: Language): string {
  const sayAnswer = speaker(checkTexts, language);
  const sayFinding = speaker(findingsTexts, language);
  if (fix.kind === "safe") return `${sayFinding("better")} ${fixValueWords(fix.value, sayAnswer)}`;
  if (fix.merged !== undefined) return sayFinding("suggested.merged", { cells: fix.merged });
  if (basis === null) return sayFinding("suggested");
  return sayFinding("suggested.by", { basis: sayFinding(`basis.${basis.field}`, { text: basis.text }) });
}
