import { checkTexts } from "../../i18n/check";
import { useSay } from "../speech";
import { Caption1 } from "@fluentui/react-components";
import type { Heading } from "../../roster/table/headings-of";

/** Names the columns to rename before one of them can be chosen: choices are saved by heading. */
export function SameNames({ headings }: { headings: readonly Heading[] }) {
  const say = useSay(checkTexts);
  const twice = headings.filter(({ letters }) => letters.length > 1);
  if (twice.length === 0) return null;
  const names = twice.map(({ text, letters }) => `${say("quoted", { text })} (${letters.join(", ")})`);
  return <Caption1>{say("choose.rename", { headings: names.join(", ") })}</Caption1>;
}
