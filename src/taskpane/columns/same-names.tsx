import { Caption1 } from "@fluentui/react-components";
import { columnsTexts } from "../../i18n/columns";
import { speaker } from "../../i18n/speaker";
import { useCheckSpeech } from "../check-speech";
import type { Heading } from "../../roster/table/headings-of";

/** Says which columns must be renamed before one of them can be chosen: a choice is remembered by its heading. */
export function SameNames({ headings }: { headings: readonly Heading[] }) {
  const { language, sayAnswer } = useCheckSpeech();
  const twice = headings.filter(({ letters }) => letters.length > 1);
  if (twice.length === 0) return null;
  const names = twice.map(({ text, letters }) => `${sayAnswer("quoted", { text })} (${letters.join(", ")})`);
  return (
    <Caption1>{speaker(columnsTexts, language)("choose.rename", { headings: names.join(", ") })}</Caption1>
  );
}
