import { ClientObject } from "./client-object";
import type { HostRequestContext } from "./request-context";

type Settings = Map<string, string>;

export class HostSettings extends ClientObject<Settings, Excel.SettingCollection> {
  constructor(host: HostRequestContext) {
    super(host, "SettingCollection", () => host.state.bridge.settings);
  }

  /** Adds or replaces a value; it is serialised as a file would store it. */
  add(key: string, value: unknown): Excel.Setting {
    const text = JSON.stringify(value);
    this.act((settings) => settings.set(key, text));
    return this.getItemOrNullObject(key);
  }

  getItemOrNullObject(key: string): Excel.Setting {
    return new HostSetting(this.host, key).seen;
  }
}

type FoundSetting = { settings: Settings; key: string };

class HostSetting
  extends ClientObject<FoundSetting, Excel.Setting>
  implements Pick<Excel.Setting, "key" | "value" | "isNullObject" | "delete">
{
  constructor(host: HostRequestContext, key: string) {
    const { settings } = host.state.bridge;
    super(host, "Setting", () => (settings.has(key) ? { settings, key } : null), true);
  }

  protected override readers() {
    return {
      key: ({ key }: FoundSetting) => key,
      value: ({ settings, key }: FoundSetting): unknown => JSON.parse(settings.get(key) ?? "null"),
    };
  }

  get key(): string {
    return this.get("key");
  }

  get value(): unknown {
    return this.get("value");
  }

  delete(): void {
    this.act(({ settings, key }) => settings.delete(key));
  }
}
