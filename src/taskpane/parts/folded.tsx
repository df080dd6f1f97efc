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
import { Quiet } from "./text";
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

type ItemProps = {
  readonly title: ReactNode;
  /** Behind the title, such as the number of items inside. */
  readonly note?: string;
  readonly as?: "h2" | "h3" | "h4";
  /** Within a card. */
  readonly isSmall?: boolean;
  readonly children: ReactNode;
};

/** A collapsible section among others. */
export function FoldedItem({
  value,
  title,
  note,
  as = "h3",
  isSmall = false,
  children,
}: ItemProps & { readonly value: string }) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader
        as={as}
        size={isSmall ? "small" : "medium"}
        expandIconPosition="end"
        button={{ className: mergeClasses(styles.header, isSmall && styles.smallHeader) }}
      >
        {noted(title, note)}
      </AccordionHeader>
      <AccordionPanel className={mergeClasses(styles.panel, isSmall && styles.smallPanel)}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** A title with its note, as part of its last line; one that lays itself out keeps all of the width. */
function noted(title: ReactNode, note: string | undefined): ReactNode {
  if (typeof title === "string")
    return (
      <span>
        <Body1Strong>{title}</Body1Strong>
        {note !== undefined && <Quiet> {note}</Quiet>}
      </span>
    );
  if (note === undefined) return title;
  return (
    <Row as="span">
      {title}
      <Quiet>{note}</Quiet>
    </Row>
  );
}

type Props = ItemProps & {
  /** Opens the section whenever it becomes true, even if the user has closed it. */
  readonly opens?: boolean;
};

/** A collapsible section. */
export function Folded({ as = "h2", opens = false, ...item }: Props) {
  const [isOpen, setOpen] = useState(opens);
  const [didOpen, setDidOpen] = useState(opens);
  if (opens !== didOpen) {
    setDidOpen(opens);
    if (opens) setOpen(true);
  }
  return (
    <Accordion collapsible openItems={isOpen ? ["it"] : []} onToggle={() => setOpen(!isOpen)}>
      <FoldedItem value="it" as={as} {...item} />
    </Accordion>
  );
}
