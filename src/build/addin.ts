import { addinConfiguration } from "./addin-configuration.ts";
import { addinSettings } from "./addin-settings.ts";

/** The build of what Excel loads, for the address and the office.js that the environment asks for. */
export const addin = addinConfiguration(addinSettings(process.env));
