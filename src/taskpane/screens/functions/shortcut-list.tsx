import { Quiet, Title } from "../../parts/text";
import { useId } from "react";
import { functionsTexts } from "../../../i18n/functions";
import { shortcuts } from "../../../i18n/shortcuts";
import { FactList } from "../../parts/fact-list";
import { useSay } from "../../speech";
import { Stack } from "../../parts/stack";

/** The keyboard shortcuts that work in the sheet, as Windows and the web write them. */
export function ShortcutList() {
  const say = useSay(functionsTexts);
  const titleId = useId();
  return (
    <Stack as="section" aria-labelledby={titleId}>
      <Title id={titleId}>{say("shortcut.title")}</Title>
      <FactList
        facts={shortcuts.map(({ action, key }) => [say(`shortcut.${action}`), arrowsIn(key)])}
        areWhole
      />
      <Quiet>{say("shortcut.hint")}</Quiet>
    </Stack>
  );
}

const ARROWS: Readonly<Record<string, string>> = { Right: "→", Down: "↓", Up: "↑", Left: "←" };

function arrowsIn(key: string): string {
  return key
    .split("+")
    .map((each) => ARROWS[each] ?? each)
    .join(" + ");
}
