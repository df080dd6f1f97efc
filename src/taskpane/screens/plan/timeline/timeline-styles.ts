import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const text = { fontFamily: tokens.fontFamilyBase, fontSize: "11px" } as const;

/**
 * A shortfall is thicker as well as red. Browsers do not adapt SVG to high contrast themes, so its colours are set
 * here.
 */
export const useTimelineStyles = makeStyles({
  ground: { fill: tokens.colorNeutralBackground2, [FORCED]: { fill: "Canvas" } },
  month: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "GrayText" } },
  chosen: {
    fill: tokens.colorNeutralBackground1Selected,
    [FORCED]: { fill: "Highlight", fillOpacity: 0.35 },
  },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "4 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  line: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2.5,
    strokeLinecap: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  short: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 4.5,
    [FORCED]: { stroke: "CanvasText" },
  },
  free: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "1 5",
    [FORCED]: { stroke: "CanvasText" },
  },
  rise: { strokeWidth: 1.5 },
  edge: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    [FORCED]: { stroke: "CanvasText" },
  },
  breaks: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2,
    [FORCED]: { stroke: "Highlight" },
  },
  breakBox: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    [FORCED]: { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
  },
  label: {
    ...text,
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: 3,
    paintOrder: "stroke",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
});
