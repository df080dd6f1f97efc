/** Dimensions of the timeline, in pixels. */
export const DAY_WIDTH = 6;
export const ROW_HEIGHT = 42;

/** Height of the months row, above everything else; weeks and the as-of day follow below it. */
export const MONTHS = 18;
export const AXIS = 24;

/** Below this width a month has no room for its name. */
export const NARROWEST_MONTH = 56;

/** Bars are below the vacancy's name. */
export const BAR_TOP = 23;
export const BAR_HEIGHT = 12;
