import type { Bounds } from "../../domain/tally";
import { explainFine } from "../../i18n/explain-fine";
import { explainCause, explainForecast, type RowNames } from "../../i18n/explain-forecast";
import { explainPlanFinding, explainUnreadablePlan } from "../../i18n/explain-plan";
import {
  cautionSentences,
  explainExemptionRemedy,
  explainRemedy,
  remedyNeedsNothing,
} from "../../i18n/explain-remedy";
import type { SayHeadline } from "../../i18n/headlines";
import type { Language } from "../../i18n/language";
import type { SayPlan } from "../../i18n/plan";
import type { SayRules } from "../../i18n/rules";
import type { SayInTerminal } from "../../i18n/terminal";
import { groups } from "../../law/category";
import { type Day, toDotted } from "../../law/day";
import { nameOf } from "../../roster/words/names";
import { cellText } from "../../sheet/cell";
import type { Forecast } from "../../roster/forecast/forecast-roster";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import type { PlanForecast } from "../../roster/plan/forecast-plan";
import type { Remedies } from "../../roster/remedies/remedy";
import type { TextStyle } from "../text-report";
import { textTable } from "../text-table";
import { wrap } from "../wrap";
import type { WorkbookForecast } from "./check-forecast";

type Voices = {
  readonly say: SayInTerminal;
  readonly sayAnswer: SayHeadline;
  readonly sayPlan: SayPlan;
  readonly sayRule: SayRules;
  readonly language: Language;
};

/** Ways back shown for a group; the rest is only counted. */
const SHOWN_WAYS = 5;
/** Things that happen on one day, likewise. */
const SHOWN_CAUSES = 3;

/** The forecast for people: what comes of it, the days on which it changes, the plan, and the ways back. */
export function forecastText(
  { sheet, forecast, scenarios, planProblem, vacancies, ways, exposure, nameOf: nameInRow }: WorkbookForecast,
  file: string,
  { say, sayAnswer, sayPlan, sayRule, language }: Voices,
  style: TextStyle,
): string {
  const rowName = (row: number) => sheet.origin.row + row + 1;
  const vacancyOrigin = vacancies?.kind === "one" ? vacancies.sheet.origin.row : 0;
  const vacancyRowName = (row: number) => vacancyOrigin + row + 1;
  const names: RowNames = { nameOf: nameInRow, rowName, vacancyRowName };
  const [first = "", ...others] = explainForecast(forecast, names, sayPlan);
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(wrapped(first)),
      wrapped(`${file}, ${sheet.name}, ${toDotted(forecast.from)} – ${toDotted(forecast.last)}`),
    ],
    [...others, ...vacancyLine()].map(wrapped),
    exposure === null
      ? []
      : [wrapped(`${explainFine(exposure, sayAnswer, language)} ${sayRule("fine.ratio")}`)],
    table(forecast, names),
    planLines().map(wrapped),
    scenarios.length === 0 ? [] : sideBySide(),
    ways === null ? [] : wayLines(ways),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");

  function table(shown: Forecast, shownNames: RowNames): readonly string[] {
    const lines = shown.steps.map((step) => [...rowOf(step), causesOf(step, shownNames)]);
    const width = Math.max(...lines.map((line) => line[line.length - 1]?.length ?? 0));
    // The last column reads from the left, and tables have all but their first to the right.
    return textTable(
      lines.map((line) =>
        line.map((text, column) => (column === line.length - 1 ? text.padEnd(width) : text)),
      ),
    );
  }

  function rowOf(step: ForecastStep): readonly string[] {
    return [
      toDotted(step.day),
      sayAnswer(`verdict.${step.verdict}`),
      ...groups.map((group) => {
        const { citizens, foreigners, unclear, gap, room } = step.groups[group];
        const short = sayPlan(`employers.short.${group}`);
        const doubt = unclear > 0 ? `+${String(unclear)}?` : "";
        return `${short}: ${String(citizens)}/${String(citizens + foreigners)}${doubt} (${[
          ...(room.max > 0 || gap.max === 0 ? [`+${bounds(room)}`] : []),
          ...(gap.max > 0 ? [`−${bounds(gap)}`] : []),
        ].join(", ")})`;
      }),
    ];
  }

  function causesOf({ causes, day }: ForecastStep, shownNames: RowNames): string {
    const said = causes.slice(0, SHOWN_CAUSES).map((cause) => explainCause(cause, day, shownNames, sayPlan));
    const hidden = causes.length - said.length;
    return [...said, ...(hidden > 0 ? [say("more", { count: hidden })] : [])].join("; ");
  }

  function vacancyLine(): readonly string[] {
    if (vacancies === null) return [];
    return [
      vacancies.kind === "one"
        ? sayPlan("forecast.vacancies", { sheet: vacancies.sheet.name })
        : sayPlan("forecast.vacancies.several", {
            sheets: vacancies.names.map((name) => `“${name}”`).join(", "),
          }),
    ];
  }

  function planLines(): readonly string[] {
    if (planProblem !== null) return [`KZ_Plan: ${explainUnreadablePlan(planProblem, sayPlan)}`];
    const findings = scenarios.flatMap(({ findings: each }) =>
      each.map((finding) => [finding.row, finding] as const),
    );
    return [
      ...[...new Map(findings).values()].map(
        (finding) =>
          `KZ_Plan, ${sayPlan("person.unnamed", { row: finding.row + 1 })}: ${explainPlanFinding(finding, sayPlan)}`,
      ),
      ...scenarios.map((each) => `${nameOfScenario(each)}: ${planSentences(each)}`),
    ];
  }

  function planSentences({ planned, forecast: ahead }: PlanForecast): string {
    const columns = { columns: ahead.columns };
    const nameIn = (row: number) => cellText(nameOf(planned.cells[row] ?? [], columns));
    return explainForecast(ahead, { ...names, nameOf: nameIn }, sayPlan).join(" ");
  }

  function nameOfScenario({ scenario }: PlanForecast): string {
    return scenario === null ? "KZ_Plan" : `KZ_Plan, ${sayPlan("scenarios.name", { name: scenario })}`;
  }

  /** The verdict of each scenario on every day on which that of one changes, and on the last. */
  function sideBySide(): readonly string[] {
    const all = [forecast, ...scenarios.map((each) => each.forecast)];
    const changes = all.flatMap(({ steps }) =>
      steps.filter(({ verdict }, index) => verdict !== steps[index - 1]?.verdict).map(({ day }) => day),
    );
    const days = [...new Set([forecast.from, ...changes, forecast.last])].sort((a, b) => a - b);
    const verdictOn = ({ steps }: Forecast, day: Day) => steps.findLast((step) => step.day <= day)?.verdict;
    return textTable([
      [
        "",
        sayPlan("scenarios.as_is"),
        ...scenarios.map(({ scenario }) =>
          scenario === null ? "KZ_Plan" : sayPlan("scenarios.name", { name: scenario }),
        ),
      ],
      ...days.map((day) => [
        toDotted(day),
        ...all.map((each) => sayAnswer(`verdict.${verdictOn(each, day) ?? "empty"}`)),
      ]),
    ]);
  }

  function wayLines(all: Remedies): readonly string[] {
    const { groups: ofGroups, isCut, exemption, hasUnclear } = all;
    const shown = [...groups.flatMap((group) => ofGroups[group].slice(0, SHOWN_WAYS)), ...(exemption ?? [])];
    const cards = groups.flatMap((group) => {
      const ways = ofGroups[group];
      if (ways.every(remedyNeedsNothing)) return [];
      const hidden = ways.length - SHOWN_WAYS;
      return [
        `${sayPlan(`group.${group}`)}:`,
        ...ways.slice(0, SHOWN_WAYS).map((way) => item(explainRemedy(way, all, names, sayPlan))),
        ...(hidden > 0 ? [`  ${say("more", { count: hidden })}`] : []),
        ...(isCut[group] ? [`  ${sayPlan("way.cut")}`] : []),
      ];
    });
    const staying = (exemption ?? []).map((way) => item(explainExemptionRemedy(way, names, sayPlan)));
    const noWay = exemption?.length === 0 ? [wrapped(sayPlan("way.exemption.none"))] : [];
    return [
      ...cards,
      ...staying,
      ...noWay,
      ...cautionSentences(shown, sayPlan).map(wrapped),
      ...(hasUnclear ? [wrapped(sayPlan("way.unclear"))] : []),
      wrapped(sayPlan("way.no_advice")),
    ];
  }

  function item(sentences: readonly string[]): string {
    return `- ${wrap(sentences.join(" "), style.width - 2, "  ")}`;
  }

  function bounds({ min, max }: Bounds): string {
    return min === max ? String(min) : say("range", { min, max });
  }

  function wrapped(text: string): string {
    return wrap(text, style.width);
  }
}
