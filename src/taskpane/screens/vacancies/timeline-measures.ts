/** The measures of the timeline, in pixels. */
export const DAY_WIDTH = 6;
export const ROW_HEIGHT = 42;

/** The months stand above everything else, weeks and the as-of day above the lines. */
export const MONTHS = 18;
export const AXIS = 24;

/** A month of which less is drawn has no room for its name. */
export const NARROWEST_MONTH = 56;

/** A bar stands under the name of its vacancy. */
export const BAR_TOP = 23;
export const BAR_HEIGHT = 12;
