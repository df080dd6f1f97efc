/** The measures of the timeline, in pixels. */
export const DAY_WIDTH = 7;
export const ROW_HEIGHT = 42;

/** Months, weeks and the as-of day stand above the lines. */
export const AXIS = 40;

/** A bar stands under the name of its vacancy. */
export const BAR_TOP = 23;
export const BAR_HEIGHT = 12;
