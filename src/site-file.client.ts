// The offline edition puts `offline/site-file.client.ts` in the place of this file: browsers don't fetch files of a disk.

/** Returns a file of the site. @throws where it can't be had. */
const load = async (address: string): Promise<Response> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
};

/** Returns the text of a file of the site, without a byte order mark. @throws where it can't be had. */
export const loadText = async (address: string): Promise<string> => (await load(address)).text();

/** Returns what a JSON file of the site holds; the caller knows which type the build wrote. @throws where it can't be had. */
export const loadJson = async <Contents>(address: string): Promise<Contents> => JSON.parse(await loadText(address));

/** Returns a file of the site as a data URL. @throws where it can't be had. */
export const loadDataUrl = async (address: string): Promise<string> => {
  const blob = await (await load(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error(`${address} can't be read`)));
    reader.readAsDataURL(blob);
  });
};

/** Returns the path of the site that a link in a page leads to, with its anchor: `/en/thefts/bybit-2025/`. */
export const pathOfLink = (link: HTMLAnchorElement): string => link.getAttribute('href') ?? '';
