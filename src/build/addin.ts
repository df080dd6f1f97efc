import { addinConfiguration } from "./addin-configuration.ts";
import { addinSettings } from "./addin-settings.ts";

/** The add-in's build, for the URL and the office.js given by the environment. */
export const addin = addinConfiguration(addinSettings(process.env));
