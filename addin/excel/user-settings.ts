/** Kept until the user clears the site's data: small settings of the user's own, never anything from a workbook. */
export interface UserSettings {
  recall(key: string): string | null;
  remember(key: string, value: string): void;
}

/** Settings in the browser's storage for this address. Office says what to put before a key where it shares the storage; where storage is switched off they last as long as the pane. */
export function userSettings(): UserSettings {
  const here = new Map<string, string>();
  const full = (key: string): string => `${Office.context.partitionKey ?? ""}goldthread:${key}`;
  return {
    recall: (key) => here.get(key) ?? stored(() => localStorage.getItem(full(key))),
    remember: (key, value) => {
      here.set(key, value);
      stored(() => localStorage.setItem(full(key), value));
    },
  };
}

/** Storage throws where it is switched off or full. */
function stored<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
