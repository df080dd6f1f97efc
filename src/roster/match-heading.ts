import { fieldNames, weakNames, wholeNames } from "./fields";
import { headingMatcher } from "./heading-matcher";
import { strangers } from "./heading-strangers";

/** The field of a roster that a heading names best, or null. */
export const matchHeading = headingMatcher(fieldNames, wholeNames, weakNames, strangers);
