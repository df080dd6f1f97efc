import { Body1, Button, Caption1, Link } from "@fluentui/react-components";
import { TableCellAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { functionsTexts } from "../../../i18n/functions";
import { DetailItem } from "../../parts/detail-item";
import { FormulaText } from "../../parts/formula-text";
import { useLanguage, useSay } from "../../speech";
import { CopyButton } from "../../parts/copy-button";
import type { FormulaCard } from "../../../i18n/formula-card";
import { FORMULA_NAMESPACE } from "../../../sheet/formula-namespace";
import { useStore } from "../../store/use-store";
import { Quiet } from "../../parts/text";
import { Row } from "../../parts/stack";

type Outcome = {
  readonly key: `insert.${"done" | "occupied" | "circular" | "protected" | "failed"}`;
  readonly cell: string;
};

type Props = {
  readonly card: FormulaCard;
  /** The formula filled in with references to the open roster; null if they do not cover its arguments. */
  readonly live: string | null;
};

/** What a formula returns, its syntax, and buttons to copy or insert it. */
export function FormulaItem({ card, live }: Props) {
  const { insertFormula } = useStore().verbs;
  const language = useLanguage();
  const say = useSay(functionsTexts);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { title, answer, help } = card.texts[language];
  const formula = live ?? card.example;

  const insert = async (text: string) => {
    try {
      const result = await insertFormula(text);
      setOutcome({ key: `insert.${result.written ? "done" : result.reason}`, cell: result.address });
    } catch {
      setOutcome({ key: "insert.failed", cell: "" });
    }
  };

  return (
    <DetailItem value={card.id} title={title} note={`${FORMULA_NAMESPACE}.${card.id}`}>
      <Body1>{answer}</Body1>
      <div>
        <Quiet>{say("syntax")}</Quiet>
        <FormulaText text={card.syntax} />
      </div>
      {formula && (
        <div>
          <Quiet>{say(live ? "example.live" : "example")}</Quiet>
          <FormulaText text={formula} />
        </div>
      )}
      <Row wraps>
        {formula && (
          <Button size="small" icon={<TableCellAddRegular />} onClick={() => void insert(formula)}>
            {say("insert")}
          </Button>
        )}
        <CopyButton label={say("copy")} text={formula ?? card.syntax} />
        <Link href={help} target="_blank">
          {say("help")}
        </Link>
      </Row>
      <div aria-live="polite">
        {outcome && <Caption1>{say(outcome.key, { cell: outcome.cell })}</Caption1>}
      </div>
    </DetailItem>
  );
}
