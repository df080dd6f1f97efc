import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { type ReactNode, useContext, useEffect, useState } from "react";
import { pane } from "../../i18n/pane";
import { useSay } from "../speech";
import { KeepFocus } from "./keep-focus";

const useStyles = makeStyles({
  // 100vw would reach under the scrollbar. The shadow, which belongs to the animation, would show as a line beside
  // it.
  drawer: { width: "100%", "--shadow64": "none" },
  header: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  title: { flexDirection: "row-reverse", justifyContent: "flex-end" },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
});

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  /** Stays visible below the title. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
};

/** A page over the whole pane; Escape and its button close it and return the focus to where it was. */
export function FullDrawer({ title, onClose, header, children }: Props) {
  const styles = useStyles();
  const back = useSay(pane)("back");
  const keepFocus = useContext(KeepFocus);
  useEffect(keepFocus, [keepFocus]);
  const [cameFrom] = useState(() => document.activeElement);
  // What the drawer covers can be focused only after it is gone.
  useEffect(() => () => void (cameFrom instanceof HTMLElement && cameFrom.focus()), [cameFrom]);
  return (
    <OverlayDrawer
      open
      size="full"
      position="end"
      className={styles.drawer}
      aria-label={title}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle
          className={styles.title}
          heading={{ as: "h1" }}
          action={
            <Button
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={back}
              title={back}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
        {header}
      </DrawerHeader>
      <DrawerBody className={styles.body}>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
