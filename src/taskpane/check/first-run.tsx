import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import {
  EyeRegular,
  PeopleTeamRegular,
  QuestionCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import { unknownEmployer } from "../../domain/employer";
import { standardOn } from "../../domain/standard";
import { isCovered, KNOWN_FROM } from "../../law/dated";
import type { Day } from "../../law/day";
import { useSpeech } from "../speech";

const useStyles = makeStyles({
  placemat: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { display: "block", margin: 0, paddingTop: tokens.spacingVerticalL },
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

/** What the button does, before it was ever pressed. */
export function FirstRun({ day }: { day: Day }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { percents } = standardOn(isCovered(day) ? day : KNOWN_FROM, unknownEmployer);
  const promises = [
    { Icon: PeopleTeamRegular, text: say("first.ratio", percents) },
    { Icon: ShieldCheckmarkRegular, text: say("first.exemption") },
    { Icon: QuestionCircleRegular, text: say("first.findings") },
    { Icon: EyeRegular, text: say("first.reading") },
  ];
  return (
    <div className={styles.placemat}>
      <Subtitle1 as="h1" className={styles.title}>
        {say("first.title")}
      </Subtitle1>
      <ul className={styles.promises}>
        {promises.map(({ Icon, text }) => (
          <li key={text} className={styles.promise}>
            <Icon className={styles.icon} aria-hidden />
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
    </div>
  );
}
