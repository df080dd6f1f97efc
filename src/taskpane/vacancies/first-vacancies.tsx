import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular, EyeRegular, PeopleTeamRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import type { insertTemplate } from "../../excel/insert-template";
import { useVacancySpeech } from "./vacancy-speech";
import { VacancyTemplateButton } from "./vacancy-template-button";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  promises: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  promise: { display: "flex", columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});

/** What the button does, before it was ever pressed, and an empty list for whoever has none. */
export function FirstVacancies({ insertTemplate: verb }: { insertTemplate: typeof insertTemplate }) {
  const styles = useStyles();
  const { say, sayScreen } = useVacancySpeech();
  const promises = [
    { Icon: CalendarLtrRegular, text: sayScreen("first.days") },
    { Icon: TaskListLtrRegular, text: sayScreen("first.missing") },
    { Icon: PeopleTeamRegular, text: sayScreen("first.ratio") },
    { Icon: EyeRegular, text: say("first.reading") },
  ];
  return (
    <div className={styles.box}>
      <ul className={styles.promises}>
        {promises.map(({ Icon, text }) => (
          <li key={text} className={styles.promise}>
            <Icon className={styles.icon} aria-hidden />
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
      <VacancyTemplateButton insertTemplate={verb} />
    </div>
  );
}
