/** Microsoft's own address: its licence and its updates ask for office.js from there. The content-security policy names this host and no other. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** How long Excel may take to answer before the pane starts without it, in milliseconds. */
export const EXCEL_ANSWERS_WITHIN = 15_000;

export type WhyStandalone = "browser" | "blocked" | "silent" | "other-host";

export type Start = { readonly kind: "excel" } | { readonly kind: "standalone"; readonly why: WhyStandalone };

/** What the pane says when it starts without Excel: what happened, and the way on. */
export const STANDALONE_SAYS: Readonly<Record<WhyStandalone, string>> = {
  browser: "Goldthread is open in a browser, not in Excel. Open a workbook here: it stays on this computer.",
  blocked: "Microsoft's office.js could not be loaded, so Goldthread cannot reach the workbook in Excel. Open a copy of the workbook here instead, or ask IT to allow appsforoffice.microsoft.com.",
  silent: "Excel did not answer within 15 seconds. Close this pane and open it again, or open a copy of the workbook here.",
  "other-host": "Goldthread works with Excel only. Open a workbook here, or start it from Excel's Home tab.",
};

/** What loading office.js needs of the page. */
export interface OfficePage {
  /** The page's whole address. */
  readonly address: string;
  /** Adds a script to the page; false when it could not be fetched or is not allowed. */
  addScript(address: string): Promise<boolean>;
  /** The host's name once office.js has found it; null in a plain browser. */
  host(): Promise<string | null>;
  wait(milliseconds: number): Promise<void>;
}

/**
 * Finds out whether Excel is there. Asked only where the address says that Excel opened the page (our manifest's own mark, or what Excel adds):
 * a plain browser never asks Microsoft for anything, and keeps the browser's alert and history, which office.js takes away.
 */
export async function loadOffice(page: OfficePage = thisPage): Promise<Start> {
  if (!openedByOffice(page.address)) return { kind: "standalone", why: "browser" };
  const late = page.wait(EXCEL_ANSWERS_WITHIN).then((): Start => ({ kind: "standalone", why: "silent" }));
  return Promise.race([askOffice(page), late]);
}

function openedByOffice(address: string): boolean {
  const { searchParams, hash } = new URL(address);
  return searchParams.get("host") === "excel" || searchParams.has("_host_Info") || hash.includes("_xdm_Info");
}

async function askOffice(page: OfficePage): Promise<Start> {
  if (!(await page.addScript(OFFICE_JS))) return { kind: "standalone", why: "blocked" };
  const host = await page.host();
  if (host === "Excel") return { kind: "excel" };
  return { kind: "standalone", why: host === null ? "browser" : "other-host" };
}

const thisPage: OfficePage = {
  get address() {
    return window.location.href;
  },
  addScript: (address) =>
    new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = address;
      script.addEventListener("load", () => resolve(true));
      script.addEventListener("error", () => resolve(false));
      document.head.append(script);
    }),
  host: async () => {
    // The library gives names ("Excel"), or null in a plain browser; its typings say numbers.
    const { host }: { host: unknown } = await Office.onReady();
    return host === null ? null : String(host);
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
