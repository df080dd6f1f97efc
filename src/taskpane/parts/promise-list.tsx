import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import { Row, Stack } from "./stack";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground1 },
});

type Props = { readonly promises: readonly { readonly Icon: FluentIcon; readonly text: string }[] };

/** Explains what a button does before its first use. */
export function PromiseList({ promises }: Props) {
  const styles = useStyles();
  return (
    <Stack as="ul">
      {promises.map(({ Icon, text }) => (
        <Row as="li" gap="M" align="start" key={text}>
          <Icon className={styles.icon} aria-hidden />
          <Body1>{text}</Body1>
        </Row>
      ))}
    </Stack>
  );
}
