import { findingsTexts } from "../i18n/findings";
import { reportTexts } from "../i18n/report";
import { speaker } from "../i18n/speaker";
import type { Language } from "../i18n/language";
import type { Day } from "../law/day";
import type { Row, Value } from "./account";
import { day, headings, line, quoted, sentences, subheading, words } from "./values";
import { someRows } from "./some-rows";

/** A finding in words. */
export type FindingText = {
  readonly text: string;
  readonly place: Value;
  readonly fix: string | null;
  readonly severity: string;
};

export type FindingGroup = { readonly name: string; readonly findings: readonly FindingText[] };

/** A sheet holds more, but nobody reads them, and links stop at row 20,000. */
const SHOWN = 10_000;

/** All findings, each with its cell, fix and severity. */
export function findingRows(groups: readonly FindingGroup[], language: Language): readonly Row[] {
  const sayReport = speaker(reportTexts, language);
  let left = SHOWN;
  const rows = groups.flatMap(({ name, findings }): readonly Row[] => {
    const shown = findings.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    return [subheading(name), ...shown.map((finding): Row => ({ is: "finding", ...finding }))];
  });
  const hidden = groups.reduce((count, { findings }) => count + findings.length, 0) - (SHOWN - left);
  return [
    ...sentences([sayReport("findings.hint")]),
    headings(
      sayReport("findings.what"),
      sayReport("cell"),
      sayReport("findings.fix"),
      sayReport("findings.severity"),
    ),
    ...rows,
    ...sentences(hidden > 0 ? [sayReport("more", { count: hidden })] : []),
  ];
}

/** An ignored finding in words, with the reason given. */
export type IgnoredText = Pick<FindingText, "text" | "place"> & {
  readonly reason: string;
  readonly day: Day | null;
};

/** A report is not an archive: the table in the workbook has all of them. */
const SHOWN_IGNORED = 2_000;

export function ignoredRows(ignored: readonly IgnoredText[], language: Language): readonly Row[] {
  if (ignored.length === 0) return [];
  const sayFinding = speaker(findingsTexts, language);
  const sayReport = speaker(reportTexts, language);
  const rows = ignored.map(({ text, place, reason, day: on }) =>
    line(
      words(text),
      place,
      reason === "" ? words(sayFinding("ignored.no_reason")) : quoted(reason),
      on === null ? null : day(on),
    ),
  );
  return [
    ...sentences([sayFinding("report.hint")]),
    headings(
      sayReport("findings.what"),
      sayReport("cell"),
      sayFinding("ignore.reason"),
      sayFinding("report.day"),
    ),
    ...someRows(rows, SHOWN_IGNORED, language),
  ];
}
