import { makeStyles, useOverflowMenu } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ScreenId } from "./screen-props";

/** Menus are large, and in a wide pane none is needed. */
const ScreenMenu = lazy(async () => ({ default: (await import("./screen-menu")).ScreenMenu }));

const useStyles = makeStyles({ place: { flexShrink: 0, width: "32px", height: "32px" } });

/** The place of the menu, which keeps its width while the menu is being loaded. */
export function MoreScreens({ onShow }: { onShow: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.place}>
      <Suspense>
        <ScreenMenu onShow={onShow} />
      </Suspense>
    </div>
  );
}
