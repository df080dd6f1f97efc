import type { Language } from "../../../i18n/language";
import { vacancyTexts } from "../../../i18n/vacancies";
import { useLanguage, useSay } from "../../speech";
import { Caption1, Field } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { checkTexts } from "../../../i18n/check";
import { speaker } from "../../../i18n/speaker";
import { headingsOf } from "../../../roster/table/headings-of";
import { vacancySchema } from "../../../roster/table/vacancy-schema";
import { missingOfVacancies } from "../../../workbook-model/missing-columns";
import { unreadOfVacancies } from "../../../workbook-model/unread-columns";
import { ColumnChoices } from "../../columns/column-choices";
import { UnreadColumns } from "../../columns/unread-columns";
import type { WrittenChoice } from "../../store/tables/written-choice";
import { columnsRead } from "../../../roster/table/columns-read";
import { Dropdown } from "../../parts/dropdown";
import { FactList } from "../../parts/fact-list";
import type { SheetChoice } from "../../store/vacancies/vacancy-sheets";
import { useKept } from "../../store/use-store";
import { keptVacancies } from "../../store/vacancies/vacancy-session";
import { HOLIDAYS_TABLE, SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { type VacancyField, vacancyFields } from "../../../roster/table/vacancy-fields";
import type { ChoosableTable } from "../../columns/choosable-table";
import { settingHeadings } from "../../store/tables/setting-change";

const NONE = "none";

/** The sheets and columns behind the answer, and controls to choose others. */
export function VacancySourceDetails() {
  const language = useLanguage();
  const sayVacancy = useSay(vacancyTexts);
  const sayColumns = useSay(checkTexts);
  const [{ sheets, reading, answer, columns: kept }, vacancies] = useKept(keptVacancies);
  if (!sheets || !reading || !answer) return null;
  const { sheet, roster, settings, holidays } = reading;
  const { result, cells, chosen } = answer;
  const missing = result.kind === "vacancies" ? missingOfVacancies(result) : [];
  const facts: readonly (readonly [string, string])[] = [
    [
      sayVacancy("where.settings"),
      [
        settings ? SETTINGS_TABLE : sayVacancy("where.settings.none", { table: SETTINGS_TABLE }),
        ...(answer.smallBusiness === null ? [] : [sayVacancy(`where.small.${answer.smallBusiness}`)]),
      ].join("; "),
    ],
    [
      sayVacancy("where.holidays"),
      holidays
        ? sayVacancy("where.holidays.own", { count: answer.daysOff.size, table: HOLIDAYS_TABLE })
        : sayVacancy("where.holidays.none", { table: HOLIDAYS_TABLE }),
    ],
    ...(missing.length === 0
      ? []
      : [
          [
            sayColumns("where.missing"),
            missing.map((field) => sayVacancy(`column.${field}`)).join(", "),
          ] as const,
        ]),
  ];
  const isAsked = roster.kind === "several";
  const headerRow =
    result.kind === "vacancies" ? result.headerRow : result.kind === "unreadable" ? result.row : null;
  const choice = {
    table: vacancyColumns(language),
    chosen,
    notWritten: kept.notWritten,
    onChoose: (written: WrittenChoice<VacancyField>) => void vacancies.chooseColumns(written),
  };
  const headings = headerRow === null ? [] : headingsOf(cells, headerRow, sheet.column);
  const columns =
    result.kind === "vacancies" ? columnsRead(result, cells, sheet.column, vacancySchema) : null;
  return (
    <>
      {result.kind === "vacancies" && (
        <UnreadColumns
          key={sheet.id}
          unread={unreadOfVacancies(result, cells, chosen)}
          firstColumn={sheet.column}
          {...{ ...choice, headings, columns: columns ?? [] }}
        />
      )}
      <Folded title={sayColumns("where.title")} opens={isAsked || result.kind === "unreadable"}>
        <Field label={sayVacancy("where.list")}>
          <Dropdown value={sheet.id} onChoose={(value) => void vacancies.check(value)}>
            <Options title={sayVacancy("where.lists")} choices={sheets.lists} />
            <Options title={sayColumns("target.sheets")} choices={[...sheets.others, ...sheets.rosters]} />
          </Dropdown>
        </Field>
        <Field label={sayColumns("where.roster")}>
          <Dropdown
            value={roster.kind === "read" ? roster.sheet.id : isAsked ? "" : NONE}
            onChoose={(value) => void vacancies.chooseRoster(value === NONE ? NONE : { id: value })}
          >
            {isAsked && (
              <option value="" disabled>
                {sayVacancy("where.roster.ask")}
              </option>
            )}
            <Options title={sayVacancy("where.rosters")} choices={sheets.rosters} />
            <option value={NONE}>{sayVacancy("where.roster.none")}</option>
            <Options title={sayColumns("target.sheets")} choices={sheets.others} />
          </Dropdown>
        </Field>
        <FactList facts={facts} />
        {headerRow === null ? (
          <Caption1>{sayColumns("choose.no_heading")}</Caption1>
        ) : (
          <ColumnChoices {...{ ...choice, headings, columns }} />
        )}
      </Folded>
    </>
  );
}

function Options({ title, choices }: { title: string; choices: readonly SheetChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={title}>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** The columns of a vacancy list, as the user chooses them. */
function vacancyColumns(language: Language): ChoosableTable<VacancyField> {
  const sayVacancy = speaker(vacancyTexts, language);
  return {
    schema: vacancySchema,
    fields: vacancyFields,
    labelOf: (field) => sayVacancy(`column.${field}`),
    settingOf: (field) => sayVacancy("columns.setting", { field }),
    headings: settingHeadings(language),
    hint: sayVacancy("columns.hint", { table: SETTINGS_TABLE }),
  };
}
