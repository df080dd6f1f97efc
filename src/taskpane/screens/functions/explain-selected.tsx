import { Button, Caption1 } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { functionsTexts } from "../../../i18n/functions";
import { useExplaining } from "../../explain/use-explaining";
import { useSay } from "../../speech";
import { useStore } from "../../store/use-store";
import { Stack } from "../../parts/stack";

/** Explains the formula in the selected cell, or says that there is none. */
export function ExplainSelected() {
  const { verbs } = useStore();
  const say = useSay(functionsTexts);
  const [hasNone, setNone] = useState(false);
  const { explain, drawer } = useExplaining();
  const explainSelected = async () => setNone(!(await explain(await verbs.selection().catch(() => null))));
  return (
    <Stack gap="XS" isNarrow>
      <Button size="small" icon={<QuestionCircleRegular />} onClick={() => void explainSelected()}>
        {say("explained.open")}
      </Button>
      <div aria-live="polite">{hasNone && <Caption1>{say("explained.nothing")}</Caption1>}</div>
      {drawer}
    </Stack>
  );
}
