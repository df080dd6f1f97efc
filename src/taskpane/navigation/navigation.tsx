import { makeStyles, mergeClasses, Overflow, tokens } from "@fluentui/react-components";
import { useLanguage } from "../speech";
import { MoreScreens } from "./more-screens";
import type { ScreenId } from "../parts/screen-props";
import { ScreenTabs } from "./screen-tabs";
import { firstScreen } from "./screens";

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    // Excel's own menu of the pane lies over its top right corner.
    paddingRight: "34px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The first screen has a button of its own that stays in view; two rows of that would leave little of a low pane.
  sticky: { position: "sticky", top: 0, zIndex: 2 },
  bar: { display: "flex", alignItems: "center", overflow: "hidden", overflowWrap: "normal" },
});

type Props = {
  /** Null while a page that is no screen is in front. */
  readonly shown: ScreenId | null;
  readonly onShow: (screen: ScreenId) => void;
};

/** The way between the screens. Those whose names do not fit stand in a menu, whichever is in front: nothing changes places. */
export function Navigation({ shown, onShow }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <header className={mergeClasses(styles.header, shown !== firstScreen && styles.sticky)}>
      {/* Names of another language have other widths, which are measured only at first. */}
      <Overflow key={language} minimumVisible={1}>
        <div className={styles.bar}>
          <ScreenTabs shown={shown} onShow={onShow} />
          <MoreScreens shown={shown} onShow={onShow} />
        </div>
      </Overflow>
    </header>
  );
}
