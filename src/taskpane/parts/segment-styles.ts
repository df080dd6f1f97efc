import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

/** Styles of citizens, unclear rows and foreigners in charts; distinguishable without colour. */
export const useSegmentStyles = makeStyles({
  citizens: {
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    [FORCED]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  unclear: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 2px, transparent 2px 5px)`,
    ...shorthands.borderStyle("solid"),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible),
    boxSizing: "border-box",
    [FORCED]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)",
      ...shorthands.borderColor("CanvasText"),
    },
  },
  foreigners: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    [FORCED]: {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      ...shorthands.borderStyle("solid"),
      ...shorthands.borderWidth("2px"),
      ...shorthands.borderColor("CanvasText"),
      boxSizing: "border-box",
    },
  },
});
