import { hostTrouble } from "./host-trouble.js";

/** Talks to Excel in one go; what goes wrong there comes out as HostTrouble. */
export async function inExcel<T>(talk: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(talk);
  } catch (error) {
    throw hostTrouble(error);
  }
}
