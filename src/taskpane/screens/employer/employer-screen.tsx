import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { SettingChange } from "../../../excel/write-settings";
import { columnsTexts } from "../../../i18n/columns";
import { employerTexts } from "../../../i18n/employer";
import { explainFinding } from "../../../i18n/explain-finding";
import { speaker } from "../../../i18n/speaker";
import { readSettings } from "../../../roster/settings/employer-settings";
import { useCheckSpeech } from "../../check-speech";
import { SettingsProblems } from "../../parts/settings-problems";
import type { ScreenProps } from "../../parts/screen-props";
import { ScreenFrame } from "../../parts/screen-frame";
import { useKept } from "../../store/use-store";
import { EmployerFacts } from "./employer-facts";
import { FilingReadings } from "./filing-readings";
import { RatioReadings } from "./ratio-readings";
import { choiceChange, settingChange } from "./setting-change";
import { SizeCard } from "./size-card";
import { statedIn } from "./stated";
import { keptEmployerTable } from "./employer-table";
import { expectedCells } from "./expected-cells";
import { SETTINGS_TABLE } from "../../../workbook-model/own-tables";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The employer's settings as a form over the rows of their table. */
export function EmployerScreen({ verbs, check }: ScreenProps) {
  const styles = useStyles();
  const { language, sayAnswer } = useCheckSpeech();
  const say = speaker(employerTexts, language);
  const sayColumns = speaker(columnsTexts, language);
  const [{ table, unwritten, phase, notWritten }, employer] = useKept(keptEmployerTable);
  const cells = expectedCells(table?.cells ?? [], unwritten);
  const isFailed = phase.kind === "failed";
  const { day } = check.question;
  const tests = check.answer?.result.kind === "check" ? check.answer.result.tests : null;
  const stated = statedIn(cells);
  const { problems, findings } = readSettings(cells, day);

  const writeChange = (change: SettingChange) =>
    employer.write([sayColumns("setting.heading"), sayColumns("setting.value")], change);
  const onChoice: Parameters<typeof EmployerFacts>[0]["onChoice"] = (name, choice) =>
    writeChange(choiceChange(name, choice, say));

  return (
    <ScreenFrame title={say("title")}>
      <div className={styles.intro}>
        <Caption1 className={styles.quiet}>
          {say(table ? "intro.table" : "intro.none", { table: SETTINGS_TABLE })}
        </Caption1>
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
          {isFailed && <Warning>{say("table.failed")}</Warning>}
          {notWritten && <Warning>{say(`not_written.${notWritten}`)}</Warning>}
        </div>
      </div>
      <SettingsProblems problems={problems} />
      {findings.map((finding) => (
        <Warning key={finding.code}>{explainFinding(finding, sayAnswer, (row) => row + 1)}</Warning>
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
        </>
      )}
    </ScreenFrame>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
