import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Quiet } from "./quiet";
import { Row } from "./stack";

const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  smallHeader: { minHeight: "32px" },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    marginLeft: 0,
    marginRight: 0,
  },
  smallPanel: { rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
});

type Props = {
  readonly title: ReactNode;
  /** Behind the title, such as the number of items inside. */
  readonly note?: string;
  readonly as?: "h2" | "h3" | "h4";
  /** Within a card. */
  readonly isSmall?: boolean;
  /** Opens the section whenever it becomes true, even if the user has closed it. */
  readonly opens?: boolean;
  readonly children: ReactNode;
};

/** A collapsible section. */
export function Folded({ title, note, as = "h2", isSmall = false, opens = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(opens);
  const [didOpen, setDidOpen] = useState(opens);
  if (opens !== didOpen) {
    setDidOpen(opens);
    if (opens) setOpen(true);
  }
  return (
    <Accordion collapsible openItems={isOpen ? ["it"] : []} onToggle={() => setOpen(!isOpen)}>
      <AccordionItem value="it">
        <AccordionHeader
          as={as}
          size={isSmall ? "small" : "medium"}
          expandIconPosition="end"
          button={{ className: mergeClasses(styles.header, isSmall && styles.smallHeader) }}
        >
          <Row as="span">
            {typeof title === "string" ? <Body1Strong>{title}</Body1Strong> : title}
            {note !== undefined && <Quiet>{note}</Quiet>}
          </Row>
        </AccordionHeader>
        <AccordionPanel className={mergeClasses(styles.panel, isSmall && styles.smallPanel)}>
          {children}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
