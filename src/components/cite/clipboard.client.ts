/** Writes a text to the clipboard. Returns false where the browser doesn't allow it, or the text can't be had. */
export const isWritten = async (text: () => Promise<string>): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(await text());
    return true;
  } catch {
    return false;
  }
};

/** Has words read out, also where the same ones were read before. */
export const announce = (status: Element, words: string): void => {
  // Emptied first, so that the same words are announced again.
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
};
