import { pane } from "../../i18n/pane";
import {
  makeStyles,
  mergeClasses,
  Overflow,
  OverflowItem,
  type SelectTabEventHandler,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useSay, useLanguage } from "../speech";
import { MoreScreens } from "./more-screens";
import type { ScreenId } from "../parts/screen-props";
import { panelId, tabId } from "./screen-ids";
import { firstScreen, screens } from "./screens";

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
  tabs: { flexShrink: 0 },
});

type Props = {
  /** Null while a page that is no screen is in front. */
  readonly shown: ScreenId | null;
  readonly onShow: (screen: ScreenId) => void;
};

/** The way between the screens. Those whose names do not fit stand in a menu, whichever is in front: nothing changes places. */
export function Navigation({ shown, onShow }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const language = useLanguage();
  const show: SelectTabEventHandler = (_, { value }) => onShow(value as ScreenId);
  return (
    <header className={mergeClasses(styles.header, shown !== firstScreen && styles.sticky)}>
      {/* Names of another language have other widths, which are measured only at first. */}
      <Overflow key={language} minimumVisible={1}>
        <div className={styles.bar}>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={say("screens")}
            selectedValue={shown}
            onTabSelect={show}
          >
            {screens.map(({ id }) => (
              <OverflowItem key={id} id={id}>
                <Tab id={tabId(id)} value={id} {...(id === shown ? { "aria-controls": panelId(id) } : {})}>
                  {say(`screen.${id}`)}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreScreens shown={shown} onShow={onShow} />
        </div>
      </Overflow>
    </header>
  );
}
