/** The version of the add-in, as its package names it. */
export const PRODUCT_VERSION = "0.1.0";
