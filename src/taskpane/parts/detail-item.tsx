import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Quiet, useSentenceStyle } from "./text";
import type { ReactNode } from "react";
import { Stack } from "./stack";

const useStyles = makeStyles({
  button: {
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    minHeight: "auto",
  },
  words: { textAlign: "start" },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginLeft: 0,
    marginRight: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
});

type Props = {
  readonly value: string;
  readonly title: ReactNode;
  /** Visible without opening the item. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A list item that expands to show details. */
export function DetailItem({ value, title, note, children }: Props) {
  const styles = useStyles();
  const asSentence = useSentenceStyle();
  return (
    <AccordionItem value={value} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
        <Stack as="span" gap="XXS" className={styles.words}>
          <Body1 className={asSentence}>{title}</Body1>
          {note !== undefined && <Quiet>{note}</Quiet>}
        </Stack>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
