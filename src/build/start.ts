import { addinConfiguration } from "./addin-configuration.ts";
import { addinSettings } from "./addin-settings.ts";
import { serve } from "./dev-server.ts";
import { isMicrosoftsClientAskedFor, withMicrosoftsClient } from "./microsofts-client.ts";
import { giveUp, say } from "./say.ts";
import { workbench } from "./workbench.ts";

const port = Number(process.env.PORT || 3000);
const url = `http://localhost:${port}/`;

/** Serves the workbench: the add-in over a grid in the browser, without Excel or certificates. */
async function start(): Promise<void> {
  const addin = addinConfiguration(addinSettings({ ...process.env, ADDIN_URL: url }));
  await serve([addin, workbench], {
    port,
    ...(isMicrosoftsClientAskedFor(process.env.MICROSOFTS_CLIENT) && { transform: withMicrosoftsClient }),
    onReady: () => say(`The workbench is open at ${url} (Ctrl+C stops it).`),
  });
}

start().catch(giveUp);
