import { reportTexts } from "../../i18n/report";
import { checkTexts } from "../../i18n/check";
import { pane } from "../../i18n/pane";
import { planTexts } from "../../i18n/plan";
import { speaker } from "../../i18n/speaker";
import type { Row } from "../../account/account";
import type { Ahead } from "../../account/forecast/ahead";
import { aheadAccount, lawAheadRows } from "../../account/forecast/ahead-account";
import { stepSentences } from "../../account/forecast/step-rows";
import { vacancyListWords } from "../../account/forecast/vacancy-list-words";
import { fact, words } from "../../account/values";
import type { Bounds } from "../../domain/tally";
import type { Language } from "../../i18n/language";
import { groups } from "../../law/category";
import { toDotted } from "../../law/day";
import type { ForecastStep } from "../../roster/forecast/forecast-step";
import { PLAN_TABLE } from "../../workbook-model/own-tables";
import { valueText } from "../../account/value-text";
import { accountText } from "../account-text";
import type { TextStyle } from "../text-report";
import { textTable } from "../text-table";
import { joinParagraphs } from "../paragraphs";
import { wrap } from "../wrap";
import type { WorkbookForecast } from "./check-forecast";

/** Events shown per day before they are only counted. */
const SHOWN = 3;

/** The forecast as text: the outlook, the days on which it changes, the plan, and remedies. */
export function forecastText(
  { sheet, ahead, vacancies }: WorkbookForecast,
  file: string,
  language: Language,
  style: TextStyle,
): string {
  const { forecast } = ahead;
  const [outlook, ...sections] = aheadAccount(ahead, language);
  const sayPlan = speaker(planTexts, language);
  const sayPane = speaker(pane, language);
  const read = [
    fact(sayPane("screen.vacancies"), words(vacancyListWords(vacancies, forecast, language))),
    ...(ahead.plan === null
      ? []
      : [
          fact(
            sayPane("screen.plan"),
            words(sayPlan("where.plan.there", { table: PLAN_TABLE, sheet: ahead.plan.sheet.sheet })),
          ),
        ]),
  ];
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(wrap(outlook.title, style.width)),
      wrap(`${file}, ${sheet.name}, ${toDotted(forecast.from)} – ${toDotted(forecast.last)}`, style.width),
    ],
    textOf([...outlook.rows, ...read, ...lawAheadRows(language)]),
    section("columns"),
    section("fines"),
    daysText(ahead, language, style.width),
    section("plan"),
    section("scenarios"),
    section("ways"),
  ];
  return joinParagraphs(paragraphs);

  function textOf(rows: readonly Row[]): readonly string[] {
    return accountText(rows, speaker(pane, language), style.width);
  }

  function section(wanted: string): readonly string[] {
    return sections
      .filter(({ id, rows }) => id === wanted && rows.length > 0)
      .flatMap(({ title, rows }) => [title, ...textOf(rows)]);
  }
}

/** One line per day, which fits a terminal, and what happens on it below. */
function daysText(ahead: Ahead, language: Language, width: number): readonly string[] {
  const { steps } = ahead.forecast;
  const lines = textTable(steps.map((step) => numbersOf(step, language)));
  return steps.flatMap((step, index) => [
    lines[index] ?? "",
    ...stepSentences(step, ahead, language, SHOWN).map(
      ([what]) => `    ${wrap(valueText(what, speaker(pane, language)), width - 4, "    ")}`,
    ),
  ]);
}

/**
 * "3–4: 9/10 (+0)": citizens of all people, unclear ones, and how many more foreigners fit or how many citizens are
 * missing.
 */
function numbersOf(step: ForecastStep, language: Language): readonly string[] {
  const sayAnswer = speaker(checkTexts, language);
  const sayPlan = speaker(planTexts, language);
  const sayReport = speaker(reportTexts, language);
  const ends = ({ min, max }: Bounds) => (min === max ? String(min) : sayReport("range", { min, max }));
  return [
    toDotted(step.day),
    sayAnswer(`verdict.${step.verdict}`),
    ...groups.map((group) => {
      const { citizens, foreigners, unclear, gap, room } = step.groups[group];
      const short = sayPlan(`short.${group}`);
      const doubt = unclear > 0 ? `+${String(unclear)}?` : "";
      return `${short}: ${String(citizens)}/${String(citizens + foreigners)}${doubt} (${[
        ...(room.max > 0 || gap.max === 0 ? [`+${ends(room)}`] : []),
        ...(gap.max > 0 ? [`−${ends(gap)}`] : []),
      ].join(", ")})`;
    }),
  ];
}
