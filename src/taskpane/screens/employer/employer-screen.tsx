import { pane } from "../../../i18n/pane";
import { checkTexts } from "../../../i18n/check";
import { useLanguage, useSay } from "../../speech";
import { Button } from "@fluentui/react-components";
import { Message } from "../../parts/message";
import { Quiet } from "../../parts/text";
import { TableRegular } from "@fluentui/react-icons";
import type { SettingChange } from "../../../excel/write-settings";
import { rulesTexts } from "../../../i18n/rules";
import { explainFinding } from "../../../sentences/explain-finding";
import { readSettings } from "../../../roster/settings/employer-settings";
import { SettingsProblems } from "../../parts/settings-problems";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useKept, useStore } from "../../store/use-store";
import { EmployerFacts } from "./employer-facts";
import { SettingRadios } from "./setting-radios";
import { RatioReadings } from "./ratio-readings";
import { choiceChange } from "./choice-change";
import { SizeCard } from "./size-card";
import { statedIn } from "./stated";
import { keptEmployerTable } from "../../store/tables/employer-table";
import { expectedCells } from "../../store/tables/expected-cells";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";
import { filingOptionWords } from "../../../sentences/reading-options";
import { vacancyTexts } from "../../../i18n/vacancies";
import { vacancyReadingNames } from "../../../law/vacancy-readings";
import { ReadingFields, type SectionProps } from "./reading-fields";
import { Stack } from "../../parts/stack";
import { settingChange, settingHeadings } from "../../store/tables/setting-change";

/** A form for the rows of the employer settings table. */
export function EmployerScreen({ check }: ScreenProps) {
  const { verbs } = useStore();
  const say = useSay(rulesTexts);
  const sayPane = useSay(pane);
  const language = useLanguage();
  const sayAnswer = useSay(checkTexts);
  const [{ table, unwritten, phase, notWritten }, employer] = useKept(keptEmployerTable);
  const cells = expectedCells(table?.cells ?? [], unwritten);
  const isFailed = phase.kind === "failed";
  const { day } = check.question;
  const tests = check.answer?.result.kind === "check" ? check.answer.result.tests : null;
  const stated = statedIn(cells);
  const { problems, findings } = readSettings(cells, day);

  const writeChange = (change: SettingChange) => employer.write(settingHeadings(language), change);
  const onChoice: Parameters<typeof EmployerFacts>[0]["onChoice"] = (name, choice) =>
    writeChange(choiceChange(name, choice, say));

  return (
    <ScreenFrame title={sayPane("screen.employer")}>
      <Stack gap="XS" isNarrow>
        <Quiet>{say(table ? "intro.table" : "intro.none", { table: SETTINGS_TABLE })}</Quiet>
        {table && (
          <Button
            size="small"
            icon={<TableRegular />}
            onClick={() => void verbs.goTo(table.id, table.row, table.column).catch(() => undefined)}
          >
            {say("table.go")}
          </Button>
        )}
        <div aria-live="assertive">
          {isFailed && <Message intent="warning">{say("table.failed")}</Message>}
          {notWritten && <Message intent="warning">{say(`not_written.${notWritten}`)}</Message>}
        </div>
      </Stack>
      <SettingsProblems problems={problems} />
      {findings.map((finding) => (
        <Message key={finding.code} intent="warning">
          {explainFinding(finding, sayAnswer, (row) => row + 1)}
        </Message>
      ))}
      {table !== undefined && !isFailed && (
        <>
          <EmployerFacts
            stated={stated}
            day={day}
            onChoice={onChoice}
            onAmount={(name, digits) => writeChange(settingChange(name, digits, say))}
          />
          <SizeCard stated={stated} day={day} onUse={() => onChoice("small_business", "compute")} />
          <RatioReadings stated={stated} onChoice={onChoice} tests={tests} />
          <FilingReadings stated={stated} onChoice={onChoice} />
          {/* No fact about the employer, and nothing depends on it. */}
          <SettingRadios
            name="cards"
            hint={say("hint.cards")}
            value={stated.values.cards}
            choices={["yes", "no", "not_said"]}
            onChoice={onChoice}
          />
        </>
      )}
    </ScreenFrame>
  );
}

/** Disputed points of the labour market test and the filing. */
function FilingReadings(props: SectionProps) {
  const say = useSay(rulesTexts);
  const sayVacancy = useSay(vacancyTexts);
  const fields = vacancyReadingNames.map((name) => ({
    setting: `reading_${name}` as const,
    label: sayVacancy(`reading.${name}`),
    words: (option: string) => filingOptionWords(option, sayVacancy),
  }));
  return <ReadingFields {...props} title={say("filing.title")} hint={say("filing.hint")} fields={fields} />;
}
