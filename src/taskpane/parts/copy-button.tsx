import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { Button, Caption1 } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "./copy-text";
import { Row } from "./stack";

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const say = useSay(pane);
  const [outcome, setOutcome] = useState<"copied" | "copy.failed" | null>(null);
  const copy = async () => setOutcome((await copyText(text)) ? "copied" : "copy.failed");
  return (
    <Row wraps>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>
      <Caption1 role="status">{outcome && say(outcome)}</Caption1>
    </Row>
  );
}
