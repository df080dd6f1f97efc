import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

const text = { fontFamily: tokens.fontFamilyBase, fontSize: "11px" } as const;

/** Every mark has its own shape. Browsers do not adapt SVG to high contrast themes, so its colours are set here. */
export const useTimelineStyles = makeStyles({
  off: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "GrayText", fillOpacity: 0.3 } },
  week: { stroke: tokens.colorNeutralStroke3, [FORCED]: { stroke: "GrayText" } },
  month: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  row: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: "GrayText" } },
  tick: { ...text, fill: tokens.colorNeutralForeground2, [FORCED]: { fill: "CanvasText" } },
  name: { color: tokens.colorNeutralForeground1 },
  bar: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    [FORCED]: { stroke: "CanvasText" },
  },
  run: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
  ahead: { strokeDasharray: "3 3" },
  disputed: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    [FORCED]: { stroke: "CanvasText" },
  },
  first: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1.5,
    [FORCED]: { fill: "Highlight", stroke: "Canvas" },
  },
  planned: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  filed: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    [FORCED]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  asOf: {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 2,
    [FORCED]: { stroke: "Highlight" },
  },
  asOfBox: { fill: tokens.colorStatusDangerForeground1, [FORCED]: { fill: "Highlight" } },
  asOfText: {
    ...text,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralBackground1,
    [FORCED]: { fill: "HighlightText" },
  },
});
