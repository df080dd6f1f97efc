import { checkTexts } from "../../i18n/check";
import { useLanguage, useSay } from "../speech";
import { lawInForceRows, touchingRows } from "../../account/check/proof-rows";
import { toDotted } from "../../law/day";
import type { Check } from "../../roster/check";
import { AccountRows } from "./account-rows";
import { Stack } from "../parts/stack";
import { PartTitle } from "../parts/title";

/** Summaries of the rules in force on the day, and the readings used for disputed points. */
export function LawTab({ check }: { check: Check }) {
  const language = useLanguage();
  const say = useSay(checkTexts);
  const sections = [
    { title: say("law.title", { day: toDotted(check.day) }), rows: lawInForceRows(check, language) },
    { title: say("readings.title"), rows: touchingRows(check, language) },
  ];
  return (
    <Stack gap="L">
      {sections.map(({ title, rows }) => (
        <Stack as="section" gap="M" key={title}>
          <PartTitle as="h2">{title}</PartTitle>
          <AccountRows rows={rows} />
        </Stack>
      ))}
    </Stack>
  );
}
