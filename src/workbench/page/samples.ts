import type { Language } from "../../i18n/language";
import { ownFile } from "./own-file";

export type Sample = { file: string; title: Record<Language, string> };

/** The sample workbooks built with the page; an empty list if there are none. */
export async function readSamples(): Promise<Sample[]> {
  const response = await ownFile("samples/samples.json").catch(() => null);
  return response ? ((await response.json()) as Sample[]) : [];
}

export async function sampleBytes(sample: Sample): Promise<Uint8Array> {
  const response = await ownFile(`samples/${sample.file}`);
  return new Uint8Array(await response.arrayBuffer());
}
