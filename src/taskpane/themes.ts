import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { ColorScheme } from "./use-color-scheme";

/** Excel's green. */
const green: BrandVariants = {
  10: "#041509",
  20: "#0a2414",
  30: "#0d361e",
  40: "#0e4526",
  50: "#0f542e",
  60: "#106336",
  70: "#10723d",
  80: "#107c41",
  90: "#2b8a54",
  100: "#439867",
  110: "#5aa67a",
  120: "#72b48e",
  130: "#8ac2a2",
  140: "#a3d0b6",
  150: "#bcdecb",
  160: "#d6ece0",
};

const dark = createDarkTheme(green);

export const themes: Readonly<Record<ColorScheme, Theme>> = {
  light: createLightTheme(green),
  // On a dark background the brand's middle greens are too dark to read.
  dark: {
    ...dark,
    colorBrandForeground1: green[110],
    colorBrandForeground2: green[120],
    colorBrandForegroundLink: green[120],
    colorBrandForegroundLinkHover: green[130],
    colorBrandForegroundLinkPressed: green[110],
    colorBrandForegroundLinkSelected: green[120],
  },
};
