import { makeStyles, mergeClasses, Overflow, tokens } from "@fluentui/react-components";
import { useLanguage } from "../speech";
import { MoreScreens } from "./more-screens";
import type { ScreenId } from "../parts/screen-props";
import { ScreenTabs } from "./screen-tabs";
import { firstScreen } from "./screens";
import type { ReactNode } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import { panelId, tabId } from "./screen-ids";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    // Excel's own menu button covers the top right corner of the pane.
    paddingRight: "34px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The first screen has a sticky button of its own; two such rows would leave little of a low pane.
  sticky: { position: "sticky", top: 0, zIndex: 2 },
  bar: { display: "flex", alignItems: "center", overflow: "hidden", overflowWrap: "normal" },
});

type Props = {
  /** Null while a page that is not a screen is shown. */
  readonly shown: ScreenId | null;
  readonly onShow: (screen: ScreenId) => void;
};

/**
 * The navigation between screens. Screens whose tabs do not fit are in a menu, whichever is current, so that nothing
 * changes places.
 */
export function Navigation({ shown, onShow }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <header className={mergeClasses(styles.header, shown !== firstScreen && styles.sticky)}>
      {/* Tab widths differ between languages and are measured only on mounting. */}
      <Overflow key={language} minimumVisible={1}>
        <div className={styles.bar}>
          <ScreenTabs shown={shown} onShow={onShow} />
          <MoreScreens shown={shown} onShow={onShow} />
        </div>
      </Overflow>
    </header>
  );
}

type PanelProps = { readonly id: ScreenId; readonly isShown: boolean; readonly children: ReactNode };

/** The panel of one screen, labelled by its tab. If the screen crashes, the others keep working. */
export function ScreenPanel({ id, isShown, children }: PanelProps) {
  return (
    <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} hidden={!isShown}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </div>
  );
}
