/**
 * Member states of the Eurasian Economic Union other than Kazakhstan, whose citizens work without a permit
 * (Treaty on the Union, article 97). How they count in the ratio is a reading.
 */
export const eaeuStates: ReadonlySet<string> = new Set(["AM", "BY", "KG", "RU"]);
