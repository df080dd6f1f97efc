import type { HostFacts } from "../../../excel/host-facts";
import type { PaneFacts } from "./pane-facts";
import type { SheetTrial } from "./sheet-steps";
import type { Step } from "./step";

export type Diagnosis = {
  readonly host: HostFacts;
  readonly pane: PaneFacts;
  readonly reading: readonly Step[];
  /** The result of the trial sheet, an error code if it failed, or null before it was started. */
  readonly sheet: SheetTrial | string | null;
};

/** The report that users copy. Always in English, since it is for the developers; contains only codes and counts. */
export function reportText({ host, pane, reading, sheet }: Diagnosis): string {
  const orUnknown = (value: string | null) => value ?? "not said";
  return [
    `KZ workforce ${pane.version}`,
    `law checked on ${pane.lawCheckedOn}, asked on ${pane.today}`,
    `host ${orUnknown(host.host)}, platform ${orUnknown(host.platform)}, version ${orUnknown(host.version)}`,
    `language: pane ${pane.language}, Excel ${orUnknown(host.displayLanguage)}, content ${orUnknown(host.contentLanguage)}`,
    `theme: Excel ${orUnknown(host.theme)}, pane ${pane.theme}, forced colours ${pane.forcedColours ? "yes" : "no"}`,
    `browser ${pane.engine}, pane ${pane.size}`,
    "",
    "Requirement sets",
    ...host.sets.map(({ name, version }) => `  ${name} ${version ?? "none"}`),
    "",
    "Reading the open workbook",
    ...reading.map(stepLine),
    "",
    ...sheetLines(sheet),
  ].join("\n");
}

function sheetLines(sheet: Diagnosis["sheet"]): readonly string[] {
  if (sheet === null) return ["Formulas: not tried"];
  if (typeof sheet === "string") return [`Formulas: not tried, ${sheet}`];
  const right = sheet.formulas.filter(({ problem }) => problem === null).length;
  return [
    `Formulas: ${String(right)} of ${String(sheet.formulas.length)} as expected`,
    ...sheet.formulas.map(({ id, problem }) => `  ${id} ${problem ?? "ok"}`),
    "",
    "Writing to a sheet of our own",
    ...sheet.steps.map(stepLine),
  ];
}

function stepLine({ name, problem, milliseconds, note }: Step): string {
  const about = problem === null ? note : "";
  return `  ${name} ${problem ?? "ok"}, ${String(milliseconds)} ms${about === "" ? "" : `, ${about}`}`;
}
