import { microsoftsClient } from "./microsofts-client";

globalThis.clientInBetween = microsoftsClient;
