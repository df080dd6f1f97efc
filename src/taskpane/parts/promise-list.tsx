import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";

const useStyles = makeStyles({
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

type Props = { readonly promises: readonly { readonly Icon: FluentIcon; readonly text: string }[] };

/** What a button does, before it was ever pressed. */
export function PromiseList({ promises }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.promises}>
      {promises.map(({ Icon, text }) => (
        <li key={text} className={styles.promise}>
          <Icon className={styles.icon} aria-hidden />
          <Body1>{text}</Body1>
        </li>
      ))}
    </ul>
  );
}
