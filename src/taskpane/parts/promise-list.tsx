import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { Stack } from "./stack";

const useStyles = makeStyles({
  promise: { display: "flex", columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});

type Props = { readonly promises: readonly { readonly Icon: FluentIcon; readonly text: string }[] };

/** Explains what a button does before its first use. */
export function PromiseList({ promises }: Props) {
  const styles = useStyles();
  return (
    <Stack as="ul">
      {promises.map(({ Icon, text }) => (
        <li key={text} className={styles.promise}>
          <Icon className={styles.icon} aria-hidden />
          <Body1>{text}</Body1>
        </li>
      ))}
    </Stack>
  );
}
