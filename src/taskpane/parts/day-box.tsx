import { pane } from "../../i18n/pane";
import { Input, type InputProps, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { toDotted, toIso } from "../../law/day";
import { readDay } from "./read-day";
import { useSay } from "../speech";

const useStyles = makeStyles({
  box: { minWidth: 0 },
  calendar: {
    position: "relative",
    display: "flex",
    fontSize: "20px",
    color: tokens.colorNeutralForeground2,
  },
  // The whole icon is the button that opens the calendar, which only the browser can draw.
  picker: {
    position: "absolute",
    inset: "-6px",
    width: "auto",
    opacity: 0,
    cursor: "pointer",
    "&::-webkit-calendar-picker-indicator": {
      position: "absolute",
      inset: 0,
      width: "auto",
      height: "auto",
      cursor: "pointer",
    },
  },
});

type Props = Omit<InputProps, "type" | "value" | "onChange"> & {
  readonly value: string;
  readonly onText: (text: string) => void;
};

/**
 * An input for a day in Kazakhstan's format. The browser's date input would show 12/31/2026 wherever Windows is
 * English; only its calendar is used, by pointer, while keyboard users type.
 */
export function DayBox({ value, onText, className, ...rest }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const day = readDay(value);
  const pick = (picked: string) => {
    const pickedDay = readDay(picked);
    if (pickedDay !== null) onText(toDotted(pickedDay));
  };
  return (
    <Input
      {...rest}
      className={mergeClasses(styles.box, className)}
      autoComplete="off"
      placeholder={say("day.format")}
      value={value}
      onChange={(_, { value: text }) => onText(text)}
      contentAfter={
        <span className={styles.calendar} aria-hidden>
          <CalendarRegular />
          <input
            type="date"
            className={styles.picker}
            tabIndex={-1}
            value={day === null ? "" : toIso(day)}
            onChange={({ target }) => pick(target.value)}
          />
        </span>
      }
    />
  );
}
