import { makeStyles, useOverflowMenu, useOverflowVisibility } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { MoreButton } from "./more-button";
import type { ScreenId } from "../parts/screen-props";
import { lateWithin } from "../late";

/** Menus are large, and the visible tabs are enough for most users. */
const ScreenMenu = lateWithin(async () => (await import("./screen-menu")).ScreenMenu);

const useStyles = makeStyles({ place: { flexShrink: 0, width: "32px", height: "32px" } });

type Props = { readonly shown: ScreenId | null; readonly onShow: (screen: ScreenId) => void };

/** Leads to the screens whose tabs do not fit. The menu is loaded when it is first opened. */
export function MoreScreens({ shown, onShow }: Props) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  const { itemVisibility } = useOverflowVisibility();
  const [isAsked, setAsked] = useState(false);
  if (!isOverflowing) return null;
  const current = shown === null || itemVisibility[shown] ? null : shown;
  const button = (
    <MoreButton current={current} aria-haspopup="menu" aria-expanded={false} onClick={() => setAsked(true)} />
  );
  return (
    <div ref={ref} className={styles.place}>
      {isAsked ? (
        <Suspense fallback={button}>
          <ScreenMenu current={current} onShow={onShow} />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
