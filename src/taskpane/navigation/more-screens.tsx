import { Button, makeStyles, useOverflowMenu } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { useSpeech } from "../speech";
import type { ScreenId } from "./screen-props";

/** Menus are large, and the screens whose names have room are enough for most. */
const ScreenMenu = lazy(async () => ({ default: (await import("./screen-menu")).ScreenMenu }));

const useStyles = makeStyles({ place: { flexShrink: 0, width: "32px", height: "32px" } });

/** The way to the screens whose names found no room. Its menu is loaded when it is opened for the first time. */
export function MoreScreens({ onShow }: { onShow: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const [isAsked, setAsked] = useState(false);
  if (!isOverflowing) return null;
  const button = (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={say("screens.more")}
      title={say("screens.more")}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setAsked(true)}
    />
  );
  return (
    <div ref={ref} className={styles.place}>
      {isAsked ? (
        <Suspense fallback={button}>
          <ScreenMenu onShow={onShow} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
