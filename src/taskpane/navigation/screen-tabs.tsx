import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  OverflowItem,
  shorthands,
  tokens,
  useOverflowVisibility,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { pane } from "../../i18n/pane";
import type { ScreenId } from "../parts/screen-props";
import { useSay } from "../speech";
import { panelId, tabId } from "./screen-ids";
import { screens } from "./screens";

const FORCED = "@media (forced-colors: active)";

const indicator = {
  content: '""',
  position: "absolute",
  right: tokens.spacingHorizontalSNudge,
  bottom: 0,
  left: tokens.spacingHorizontalSNudge,
  height: tokens.strokeWidthThick,
  borderRadius: tokens.borderRadiusCircular,
} as const;

const useStyles = makeStyles({
  list: { display: "flex", flexShrink: 0, alignItems: "stretch" },
  tab: {
    position: "relative",
    display: "grid",
    flexShrink: 0,
    justifyContent: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":hover::before": { ...indicator, backgroundColor: tokens.colorNeutralStroke1Hover },
    [FORCED]: { ":hover::before": { backgroundColor: "Highlight" } },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    "::after": { ...indicator, zIndex: 1, backgroundColor: tokens.colorCompoundBrandStroke },
    [FORCED]: { "::after": { backgroundColor: "Highlight" } },
  },
  focus: createCustomFocusIndicatorStyle(
    {
      ...shorthands.borderColor("transparent"),
      outline: `${tokens.strokeWidthThick} solid transparent`,
      boxShadow: `${tokens.shadow4}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
      zIndex: 1,
    },
    { enableOutline: true },
  ),
  name: { gridColumnStart: 1, gridRowStart: 1 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  unseen: { visibility: "hidden" },
});

type Props = {
  /** Null while a page that is not a screen is shown. */
  readonly shown: ScreenId | null;
  readonly onShow: (screen: ScreenId) => void;
};

/**
 * Tabs for as many screens as fit; arrow keys wrap around. They look and behave like Fluent's, which would add Tabster,
 * a tenth of all code loaded before the pane shows anything; here it is loaded with the first menu or drawer.
 */
export function ScreenTabs({ shown, onShow }: Props) {
  const styles = useStyles();
  const say = useSay(pane);
  const { itemVisibility } = useOverflowVisibility();
  const hasRoom = (id: ScreenId) => itemVisibility[id] !== false;
  // The tab stop has to be a visible tab.
  const stop = shown !== null && hasRoom(shown) ? shown : screens.find(({ id }) => hasRoom(id))?.id;
  return (
    <div
      role="tablist"
      aria-orientation="horizontal"
      aria-label={say("screens")}
      className={styles.list}
      onKeyDown={leadFocus}
    >
      {screens.map(({ id }) => {
        const name = say(`screen.${id}`);
        const isChosen = id === shown;
        return (
          <OverflowItem key={id} id={id}>
            <button
              type="button"
              role="tab"
              id={tabId(id)}
              aria-selected={isChosen}
              {...(isChosen ? { "aria-controls": panelId(id) } : {})}
              tabIndex={id === stop ? 0 : -1}
              className={mergeClasses(styles.tab, styles.focus, isChosen && styles.chosen)}
              onClick={() => onShow(id)}
            >
              <span className={mergeClasses(styles.name, isChosen && styles.bold)}>{name}</span>
              {/* Reserves the width of the bold name, so that nothing moves on selection. */}
              {!isChosen && (
                <span className={mergeClasses(styles.name, styles.bold, styles.unseen)} aria-hidden>
                  {name}
                </span>
              )}
            </button>
          </OverflowItem>
        );
      })}
    </div>
  );
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function leadFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const seen = "[role=tab]:not([data-overflowing])";
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>(seen)];
  const index = tabs.findIndex((tab) => tab === event.target);
  if (index === -1) return;
  event.preventDefault();
  tabs[step(index, tabs.length)]?.focus();
}
