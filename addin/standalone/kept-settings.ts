const PREFIX = "goldthread:";

/** A browser may forbid keeping anything: then nothing is kept, and all else works. */
export function recallSetting(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function rememberSetting(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Full, or forbidden: what was chosen counts until the page is closed.
  }
}
