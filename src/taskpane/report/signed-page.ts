import { pane } from "../../i18n/pane";
import { reportTexts } from "../../i18n/report";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import type { Row, Section } from "../../account/account";
import { fact, quoted, subheading } from "../../account/values";

/** No wider than the column of values at its narrowest, where a longer line would break in two. */
const BLANK = "_".repeat(24);

/** The employer's name. A list has it at most in a title, so the report leaves space to write it. */
export function employerRows(language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  const sayPane = speaker(pane, language);
  return [fact(sayPane("screen.employer"), quoted(BLANK)), fact(sayReport("fact.bin"), quoted(BLANK))];
}

/** Warns that the workbook was edited after it was read at the given time; empty if it was not (null). */
export function staleRows(readAt: string | null, language: Language): readonly Row[] {
  return readAt === null ? [] : [subheading(speaker(pane, language)("stale", { time: readAt }))];
}

/** Space for the names and signatures of those responsible for a report. */
export function signatures(language: Language): Section {
  const sayReport = speaker(reportTexts, language);
  const blank = quoted(BLANK);
  return {
    id: "signatures",
    title: sayReport("sign.title"),
    rows: [fact(sayReport("sign.by"), blank), fact(sayReport("sign.head"), blank)],
  };
}
