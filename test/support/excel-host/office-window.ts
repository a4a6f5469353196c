/** What Excel for Windows tells the page that it opens a pane in. */
export interface OfficeHost {
  /** Requirement sets by name: { ExcelApi: "1.14" }. */
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
}

/** Functions of the test that stand in the page: the other end of the wire. */
interface TestFunctions {
  excelHears(message: string): Promise<void>;
  excelExecutes(method: number, parameters: readonly unknown[]): Promise<readonly unknown[]>;
}

/** Office's older calls get their answers as arrays of COM. */
type Answered = (answer: { toArray(): readonly unknown[] }) => void;

/**
 * Runs in the page before any other script, and gives office.js what the window of Excel for Windows gives it: who it is, a way to send messages, the older calls.
 * It may use nothing from outside itself, since its text is what the page gets.
 */
export function officeWindow({ sets, locale }: OfficeHost): void {
  const page = window as unknown as TestFunctions & Record<string, unknown>;
  const settings = new Map<string, string>();
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.14326.20454",
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetDocUrl: () => "C:\\plans\\plan.xlsx",
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "pane",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetHostCustomMessage: () => undefined,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xffffff, controlForegroundColor: 0 }),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => keys.forEach((key, index) => settings.set(key, values[index] ?? "")),
    }),
  };
  const external = {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (method: number, parameters: readonly unknown[], answered: Answered) => void page.excelExecutes(method, parameters).then((answer) => answered({ toArray: () => answer })),
    RegisterEvent: (_event: number, _target: string, _handler: unknown, answered: Answered) => answered({ toArray: () => [0] }),
    UnregisterEvent: (_event: number, _target: string, answered: Answered) => answered({ toArray: () => [0] }),
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  page["_richApiNativeBridge"] = { sendMessageToHost: (message: string) => void page.excelHears(message), onMessageFromHost: undefined };
}
